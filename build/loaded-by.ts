import { resolve } from 'node:path';
import type { GetModuleInfo, Plugin } from 'rolldown';

/** Knows, once all modules are read, which of them a module loads with itself. */
export interface LoadedBy {
  plugin: Plugin;
  has(id: string): boolean;
}

/**
 * All modules that a module loads with itself; those that it imports while it runs are none of them.
 *
 * @param path of the module
 */
export function loadedBy(path: string): LoadedBy {
  let loaded: ReadonlySet<string> = new Set();
  return {
    plugin: {
      name: 'loaded-by',
      buildEnd() {
        loaded = reached(resolve(path), (id) => this.getModuleInfo(id));
      },
    },
    has: (id) => loaded.has(id),
  };
}

function reached(first: string, getModuleInfo: GetModuleInfo): Set<string> {
  const found = new Set([first]);
  // What is added on the way is gone through, too.
  for (const id of found) for (const next of getModuleInfo(id)?.importedIds ?? []) found.add(next);
  return found;
}
