/**
 * Four small charts on logarithmic axes, articles to the right: a straight line of slope one is what grows as fast as
 * the archive. The colours can be read on white and on black, and nothing is behind them.
 */
export function drawGrowth(panels: readonly Panel[]): string {
  const rows = Math.ceil(panels.length / COLUMNS);
  const content = panels.map((panel, order) => {
    const x = (order % COLUMNS) * WIDTH;
    const y = Math.floor(order / COLUMNS) * HEIGHT;
    return `<g transform="translate(${x} ${y})">${drawPanel(panel)}</g>`;
  });
  const size = `${COLUMNS * WIDTH} ${rows * HEIGHT}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size}" font-family="sans-serif" font-size="12">${content.join('\n')}</svg>\n`;
}

function drawPanel({ title, lines }: Panel): string {
  const points = lines.flatMap((line) => line.points);
  const across = createScale(
    points.map(({ x }) => x),
    LEFT,
    WIDTH - RIGHT,
  );
  const up = createScale(
    points.map(({ y }) => y),
    HEIGHT - BOTTOM,
    TOP,
  );
  return [
    text(LEFT, 16, title, GREY, 'font-weight="bold"'),
    ...across.marks.map((mark) => {
      const x = across.at(mark);
      return (
        rule(x, HEIGHT - BOTTOM, x, TOP) +
        text(x, HEIGHT - BOTTOM + 16, format(mark), GREY, 'text-anchor="middle"')
      );
    }),
    ...up.marks.map((mark) => {
      const y = up.at(mark);
      return (
        rule(LEFT, y, WIDTH - RIGHT, y) +
        text(LEFT - 6, y + 4, format(mark), GREY, 'text-anchor="end"')
      );
    }),
    ...lines.map(({ name, points: own }, order) => {
      const colour = COLOURS[order % COLOURS.length] ?? GREY;
      const path = own.map(({ x, y }) => `${round(across.at(x))},${round(up.at(y))}`);
      const dots = path.map((point) => {
        const [x, y] = point.split(',');
        return `<circle cx="${x}" cy="${y}" r="3" fill="${colour}"/>`;
      });
      const legend = text(LEFT + order * 72, TOP - 8, name, colour);
      return `<polyline points="${path.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>${dots.join('')}${legend}`;
    }),
  ].join('');
}

/** From the least to the greatest value, with a little room, marked at 1, 2 and 5 of each power of ten. */
function createScale(values: readonly number[], from: number, to: number): Scale {
  const least = Math.log10(Math.min(...values)) - 0.05;
  const greatest = Math.log10(Math.max(...values)) + 0.05;
  const powers = Array.from({ length: 9 }, (_, power) => 10 ** (power - 1));
  return {
    at: (value) => from + ((Math.log10(value) - least) / (greatest - least)) * (to - from),
    marks: powers
      .flatMap((power) => [power, 2 * power, 5 * power])
      .filter((mark) => Math.log10(mark) >= least && Math.log10(mark) <= greatest),
  };
}

function text(x: number, y: number, content: string, colour: string, more = ''): string {
  return `<text x="${round(x)}" y="${round(y)}" fill="${colour}" ${more}>${content}</text>`;
}

function rule(x1: number, y1: number, x2: number, y2: number): string {
  return `<path d="M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}" stroke="${GREY}" stroke-opacity=".3"/>`;
}

function format(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 1 });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

const COLUMNS = 2;
const WIDTH = 380;
const HEIGHT = 240;
const LEFT = 56;
const RIGHT = 20;
const TOP = 44;
const BOTTOM = 28;
const GREY = '#7d8590';
const COLOURS = ['#2f81f7', '#d4762c', '#3fa35b', '#b06fd8'];

interface Scale {
  at(value: number): number;
  readonly marks: readonly number[];
}

export interface Panel {
  readonly title: string;
  readonly lines: readonly {
    readonly name: string;
    readonly points: readonly { readonly x: number; readonly y: number }[];
  }[];
}
