import { formatNumber } from '../../text/count.ts';

/** `[████░░░░] 12/80 tin-cu/le-hoi.html`, cut to the width of the terminal. */
export function progressLine(done: number, total: number, name: string, columns = 100): string {
  const full = total === 0 ? BAR : Math.floor((done / total) * BAR);
  const line = `[${'█'.repeat(full)}${'░'.repeat(BAR - full)}] ${formatNumber(done)}/${formatNumber(total)} ${name}`;
  return line.length < columns ? line : `${line.slice(0, columns - 2)}…`;
}

const BAR = 24;
