import type { Source } from '../model.ts';
import { Column, int32, uint8, uint32 } from './column.ts';

const LISTED = 1;
const ANSWERED = 2;
const OWN = 4;

/** What opposition exports, flags and the company's own list say of each number id. */
export class OppositionBook {
  private readonly state = new Column(uint8);
  private readonly listedAt = new Column(uint32);
  private readonly listedIn = new Column(int32);
  private readonly ownAt = new Column(uint32);
  private readonly ownIn = new Column(int32);
  private readonly files: string[] = [];

  /** Index of a file for the entries that follow. */
  addFile(path: string): number {
    this.files.push(path);
    return this.files.length - 1;
  }

  list(id: number, file: number, line: number): void {
    if (this.isListed(id)) return;
    this.state.set(id, this.state.get(id) | LISTED);
    this.listedAt.set(id, line);
    this.listedIn.set(id, file);
  }

  /** The service, or a flag, answered for this number. */
  answer(id: number): void {
    this.state.set(id, this.state.get(id) | ANSWERED);
  }

  listOwn(id: number, file: number, line: number): void {
    if (this.isOwn(id)) return;
    this.state.set(id, this.state.get(id) | OWN);
    this.ownAt.set(id, line);
    this.ownIn.set(id, file);
  }

  isListed(id: number): boolean {
    return (this.state.get(id) & LISTED) !== 0;
  }

  isAnswered(id: number): boolean {
    return (this.state.get(id) & ANSWERED) !== 0;
  }

  isOwn(id: number): boolean {
    return (this.state.get(id) & OWN) !== 0;
  }

  listedSource(id: number): Source | null {
    if (!this.isListed(id)) return null;
    return { file: this.files[this.listedIn.get(id)] ?? '', line: this.listedAt.get(id) };
  }

  ownSource(id: number): Source | null {
    if (!this.isOwn(id)) return null;
    return { file: this.files[this.ownIn.get(id)] ?? '', line: this.ownAt.get(id) };
  }
}
