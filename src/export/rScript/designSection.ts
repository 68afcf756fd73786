import type { NamedColumn, ScriptFacts } from '../../engine/ScriptFacts';
import { rCall, rComment, rNumber, rString, rStrings, rVector } from './rText';

/** What R calls the ways of counting a stratum of one PSU. */
const lonelyOption = { fail: 'fail', centre: 'adjust', certainty: 'certainty' } as const;

/** R: weights (raked where the study has targets) and the design object. */
export function designSection({ design, study, respondents }: ScriptFacts): string {
  const { weight, stratum, cluster, replicates, targets, stated } = design;
  const plain = !weight && !stratum && !cluster && replicates.length === 0 && targets.length === 0;
  const raked = targets.length > 0;
  const calibrated = raked && study.weighting?.variance === 'calibrated' && replicates.length === 0;
  const lines = [
    weight
      ? `weight <- as_numbers(survey[[${weight.column + 1}]]) ${rComment(weight.name)}`
      : `weight <- rep(1, ${respondents})`,
    ...(raked ? [rakingText(design, study.weighting?.trim, calibrated)] : []),
    `options(survey.lonely.psu = "${lonelyOption[stated.lonelyPsu ?? 'fail']}")`,
    replicates.length > 0 ? replicatesText(design, raked) : sampleText(stratum, cluster),
    ...(calibrated ? [calibrationText] : ['calibration <- NULL']),
    rComment('Whether plain formulas hold: no weights, strata, clusters or replicates.'),
    `plain <- ${plain ? 'TRUE' : 'FALSE'}`,
  ];
  return lines.join('\n');
}

const calibrationText = `${rComment(
  'Variances count that the margins are known: residuals on all of them, as calibrate(calfun = "raking") has it.',
)}
calibration <- local({
  columns <- do.call(cbind, lapply(target_categories(targets), function(x) outer(x, levels(x), "==") + 0))
  root <- sqrt(base_weight * (weight > 0))
  list(qr = qr(columns * root), root = root)
})`;

function rakingText(
  { targets, replicates }: ScriptFacts['design'],
  trim: number | undefined,
  calibrated: boolean,
) {
  const lists = targets.map(({ column, shares }) => {
    const numbers = rVector(Object.values(shares).map(rNumber));
    return `list(column = ${column + 1}, shares = setNames(${numbers}, ${rStrings(Object.keys(shares))}))`;
  });
  const raked = trim === undefined ? 'targets' : `targets, trim = ${rNumber(trim)}`;
  return [
    rComment(`Raked to ${targets.map(({ name }) => name).join(', ')}.`),
    rCall('targets <- list', {}, lists),
    ...(replicates.length > 0 || calibrated ? ['base_weight <- weight'] : []),
    `weight <- rake_weights(weight, ${raked})`,
  ].join('\n');
}

function sampleText(stratum: NamedColumn | undefined, cluster: NamedColumn | undefined): string {
  const data = rCall('data.frame', {
    weight: 'weight',
    stratum: stratum && `tidy(survey[[${stratum.column + 1}]])`,
    cluster: cluster && `tidy(survey[[${cluster.column + 1}]])`,
  });
  const design = rCall('svydesign', {
    ids: cluster ? '~cluster' : '~1',
    strata: stratum && '~stratum',
    weights: '~weight',
    data: 'sample_data',
    nest: 'TRUE',
  });
  return `sample_data <- ${data}\ndesign <- ${design}`;
}

function replicatesText({ replicates, stated, targets }: ScriptFacts['design'], raked: boolean) {
  const { type = 'BRR', rho, scale, rscales, combined = true } = stated.replicates ?? {};
  const count = replicates.length;
  const places = replicates.map(({ column }) => `${column + 1}`).join(', ');
  const ownScale =
    scale ??
    (type === 'bootstrap'
      ? 1 / (count - 1)
      : type === 'JK1' && combined
        ? 1 - 1 / count
        : undefined);
  const hasScale = type !== 'BRR' && type !== 'Fay';
  const design = rCall('svrepdesign', {
    weights: raked ? 'base_weight' : 'weight',
    repweights: 'replicates',
    data: 'data.frame(weight)',
    type: rString(type),
    rho: type === 'Fay' && rho !== undefined ? rNumber(rho) : undefined,
    scale: hasScale && ownScale !== undefined ? rNumber(ownScale) : undefined,
    rscales: rscales && rVector(rscales.map(rNumber)),
    'combined.weights': combined ? 'TRUE' : 'FALSE',
    mse: 'FALSE',
  });
  const lines = [
    `replicates <- sapply(c(${places}), function(column) as_numbers(survey[[column]]))`,
    `design <- ${design}`,
  ];
  if (targets.length > 0)
    lines.push(
      rComment('Each set of replicate weights is raked on its own.'),
      'replicates <- apply(weights(design, "analysis"), 2, rake_weights, targets = targets)',
      rCall('design <- svrepdesign', {
        weights: 'weight',
        repweights: 'replicates',
        data: 'data.frame(weight)',
        type: '"other"',
        scale: 'design$scale',
        rscales: 'design$rscales',
        'combined.weights': 'TRUE',
        mse: 'FALSE',
      }),
    );
  return lines.join('\n');
}
