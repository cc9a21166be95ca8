import type { Element, ElementContent } from 'hast';
import type { Result, Row } from '../judge.ts';
import { outcomeWords, resultOf, resultWords, verifiedWords } from './words.ts';

/** The text of the report. */
export function reportMain(rows: readonly Row[]): Element {
  return el('div', { className: ['page', 'report'] }, [
    el('h1', {}, ['Báo cáo kiểm tra']),
    el('p', { className: ['report-lead'] }, [
      'Mỗi dòng là một yêu cầu với trang tin của cơ quan nhà nước, đo trên các tệp của chính bản dựng này. ' +
        'Chỉ yêu cầu mà văn bản gốc đã được đọc mới ghi “Đạt”. Báo cáo do máy lập, không thay cho kết luận của cơ quan có thẩm quyền.',
    ]),
    summary(rows),
    ...rows.map(section),
    el('p', {}, ['Số liệu cho máy đọc: ', link('/bao-cao/ket-qua.json', 'ket-qua.json'), '.']),
  ]);
}

function summary(rows: readonly Row[]): Element {
  const count = (result: Result) => rows.filter((row) => row.result === result).length;
  const items = (['pass', 'fail', 'unverified', 'none'] as const).map((result) =>
    el('li', { className: ['report-count', `report-${result}`] }, [
      el('strong', {}, [String(count(result))]),
      ` ${resultWords[result].toLowerCase()}`,
    ]),
  );
  return el('ul', { className: ['report-counts'] }, items);
}

function section(row: Row): Element {
  const { requirement, result, findings } = row;
  const { id, text, source, verified, note } = requirement;
  return el('section', { className: ['report-row', `report-${result}`], ariaLabelledBy: [id] }, [
    el('p', { className: ['report-result'] }, [resultOf(row)]),
    el('h2', { id }, [text]),
    el('p', { className: ['report-source'] }, [
      `${source} (${verifiedWords[verified]}).${note === undefined ? '' : ` ${note}`}`,
    ]),
    el('ul', { className: ['report-findings'] }, findings.map(finding)),
  ]);
}

function finding({ title, how, outcome, said, shown }: Row['findings'][number]): Element {
  return el('li', {}, [
    el('p', { className: ['report-finding'] }, [
      el('strong', {}, [`${title}: ${outcomeWords[outcome]}.`]),
      ` ${said}`,
    ]),
    el('p', { className: ['report-how'] }, [
      `Cách đo: ${how}`,
      ...(shown.length === 0 ? [] : [' Xem: ', ...shown.flatMap(places)]),
    ]),
  ]);
}

function places(address: string, place: number): (Element | string)[] {
  return [...(place > 0 ? [', '] : []), link(address, decodeURI(address))];
}

function link(href: string, text: string): Element {
  return el('a', { href }, [text]);
}

function el(
  tagName: string,
  properties: Element['properties'],
  children: readonly (ElementContent | string)[],
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) =>
      typeof child === 'string' ? { type: 'text', value: child } : child,
    ),
  };
}
