import { compareProblems, type Problem } from '../model/problem.ts';
import type { AnyText, BodyFacts, Content, Fronts } from './content.ts';
import type { Finding, RuleCard } from './rule.ts';
import { rules } from './rules.ts';
import { isSameFronts } from './same-fronts.ts';

const contentRules = rules.filter((rule) => 'check' in rule);
const frontRules = rules.filter((rule) => 'checkFront' in rule);
const entryRules = rules.filter((rule) => 'checkEach' in rule);

/**
 * Every rule about files beside each other; problems sorted by file and place. Files that couldn't be read have
 * theirs from `model`, single texts from `checkText`.
 *
 * @param known what was found in the same texts before; without it every text is looked at
 */
export function checkContent(content: Content, known = new KnownFindings()): Problem[] {
  const across = contentRules.flatMap((rule) => problemsOf(rule, rule.check(content)));
  const inFronts = known.inFronts(content, () =>
    frontRules.flatMap((rule) => problemsOf(rule, rule.checkFront(content))),
  );
  const { inTexts } = known;
  const texts: readonly AnyText[] = [...content.articles, ...content.pages, ...content.others];
  return [
    ...across,
    ...inFronts,
    ...texts.flatMap((entry) => {
      let problems = inTexts.get(entry);
      if (!problems) {
        problems = checkEntry(entry, content, content.rendered.get(entry.file) ?? NO_BODY);
        inTexts.set(entry, problems);
      }
      return problems;
    }),
  ].sort(compareProblems);
}

function checkEntry(entry: AnyText, content: Content, body: BodyFacts): readonly Problem[] {
  const problems = entryRules.flatMap((rule) =>
    problemsOf(rule, rule.checkEach(entry, content, body)),
  );
  return problems.length === 0 ? NONE : problems;
}

function problemsOf({ id, severity }: RuleCard, findings: Iterable<Finding>): Problem[] {
  return Array.from(findings, (finding) => ({ ...finding, id, severity }));
}

/** What rules found before, for as long as all that they look at is the very same. */
export class KnownFindings {
  #latest: Fronts | undefined;
  #inFronts: readonly Problem[] = [];
  #inTexts = new WeakMap<AnyText, readonly Problem[]>();

  /** Of rules that look at all front matter. */
  inFronts(fronts: Fronts, find: () => readonly Problem[]): readonly Problem[] {
    const latest = this.#latest;
    if (latest && isSameFronts(latest, fronts)) return this.#inFronts;
    const isBesideSame =
      latest?.registers === fronts.registers &&
      latest.files === fronts.files &&
      latest.sizes === fronts.sizes &&
      latest.pictures === fronts.pictures;
    if (!isBesideSame) this.#inTexts = new WeakMap();
    this.#latest = fronts;
    this.#inFronts = find();
    return this.#inFronts;
  }

  /** Of rules that look at one text. */
  get inTexts(): WeakMap<AnyText, readonly Problem[]> {
    return this.#inTexts;
  }
}

const NO_BODY: BodyFacts = { references: [], words: 0 };

/** Most texts have nothing wrong: they share one list. */
const NONE: readonly Problem[] = [];
