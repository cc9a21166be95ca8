import { readdirSync, readFileSync } from 'node:fs';

/** What a process and all its descendants use at one moment, from Linux's /proc (proc(5)). */
export interface Usage {
  /** CPU seconds so far, ended and waited-for children included. */
  readonly cpu: number;
  /** Resident memory now, bytes. */
  readonly memory: number;
}

const TICKS_PER_SECOND = 100;
const PAGE_BYTES = 4096;

/** Sums over the tree under `root`; zero when it has ended. */
export function usageOfTree(root: number): Usage {
  const processes = readProcesses();
  const members = new Set([root]);
  // Parents come before children often but not always: go on until nothing is added.
  for (let before = 0; before !== members.size;) {
    before = members.size;
    for (const { pid, parent } of processes) if (members.has(parent)) members.add(pid);
  }
  const tree = processes.filter(({ pid }) => members.has(pid));
  return {
    cpu: tree.reduce((sum, one) => sum + one.ticks, 0) / TICKS_PER_SECOND,
    memory: tree.reduce((sum, one) => sum + one.pages, 0) * PAGE_BYTES,
  };
}

function readProcesses() {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        return [parseStat(readFileSync(`/proc/${name}/stat`, 'utf8'))];
      } catch {
        // It ended between the two reads.
        return [];
      }
    });
}

/** Fields of /proc/PID/stat after the name in parentheses: state, ppid, …, utime is the 14th of all. */
function parseStat(stat: string) {
  const pid = Number.parseInt(stat, 10);
  const fields = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const [utime = 0, stime = 0, cutime = 0, cstime = 0] = fields.slice(11, 15);
  return {
    pid,
    parent: fields[1] ?? 0,
    ticks: utime + stime + cutime + cstime,
    pages: fields[21] ?? 0,
  };
}
