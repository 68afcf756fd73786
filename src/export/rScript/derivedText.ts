import type { Condition } from '../../codebook/derive/Condition';
import type { Derivation, Recipe, Term } from '../../codebook/derive/Recipe';
import { rCall, rIntegers, rNumber, rString, rStrings, rVector } from './rText';

/** R: a derived variable's answers, in the column after those before it. */
export function derivedText({ item, recipe }: Derivation): string {
  return `survey[[${item.column + 1}]] <- ${recipeText(recipe)}`;
}

function recipeText(recipe: Recipe): string {
  switch (recipe.kind) {
    case 'cases': {
      const otherwise = recipe.otherwise === undefined ? undefined : rString(recipe.otherwise);
      return rCall('cases', { otherwise }, [
        rCall(
          'list',
          {},
          recipe.cases.map(({ when }) => conditionText(when)),
        ),
        rStrings(recipe.cases.map(({ text }) => text)),
      ]);
    }
    case 'count':
      return rCall('number_texts', {}, [recipe.of.map(conditionText).join(' + ')]);
    case 'mean':
      return rCall('number_texts', {}, [
        `(${recipe.terms.map(termText).join(' + ')}) / ${recipe.terms.length}`,
      ]);
    case 'first-number':
      return rCall(
        'first_answered',
        {},
        recipe.items.map(({ id }) => `number_texts(${scoreText(id)})`),
      );
    case 'first-level':
      return rCall(
        'first_answered',
        {},
        recipe.sources.map(({ item, texts }) =>
          rCall('level_texts', {}, [rString(item.id), rStrings(texts)]),
        ),
      );
  }
}

function conditionText(condition: Condition): string {
  switch (condition.kind) {
    case 'levels':
      return rCall('in_levels', {}, placesOf(condition));
    case 'selected':
      return rCall('in_selected', {}, placesOf(condition));
    case 'range': {
      const { item, from = -Infinity, to = Infinity } = condition;
      return rCall('in_range', {}, [rString(item.id), rNumber(from), rNumber(to)]);
    }
    case 'not':
      return `!${conditionText(condition.of)}`;
    case 'all':
      return `(${condition.of.map(conditionText).join(' & ')})`;
    case 'any':
      return `(${condition.of.map(conditionText).join(' | ')})`;
  }
}

function placesOf({
  item,
  places,
}: Extract<Condition, { places: unknown }>): readonly [string, string] {
  return [rString(item.id), places.length === 0 ? 'integer()' : rIntegers(places)];
}

function termText(term: Term): string {
  const score = scoreText(term.item.id);
  return 'scores' in term ? `${rVector(term.scores.map(rNumber))}[${score}]` : score;
}

function scoreText(id: string): string {
  return `items[[${rString(id)}]]$score`;
}
