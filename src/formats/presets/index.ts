import type { Preset } from '../preset.ts';
import { asteriskCdrCsv } from './asterisk-cdr-csv.ts';
import { freepbxCdrCsv } from './freepbx-cdr-csv.ts';
import { vicidialExportCallsReport } from './vicidial-export-calls-report.ts';

/** Every known call-log format; detection asks them in this order. */
export const presets: readonly Preset[] = [asteriskCdrCsv, freepbxCdrCsv, vicidialExportCallsReport];
