/** R: raking to marginal targets, as the engine does it. */
export const weightingFunctions = `
# Iterative proportional fitting of weights to shares of the population (Deming & Stephan 1940),
# until every margin is within 1e-10 of the total. Those without a category keep their weight's share.
fit_margins <- function(weights, margins, totals) {
  for (round in 1:20000) {
    for (m in seq_along(margins)) {
      current <- as.vector(tapply(weights, margins[[m]], sum))
      weights <- weights * ifelse(current > 0, totals[[m]] / current, 1)[margins[[m]]]
    }
    off <- function(margin, total) max(abs(tapply(weights, margin, sum) - total))
    if (max(mapply(off, margins, totals)) <= 1e-10 * sum(totals[[1]])) return(weights)
  }
  stop("raking did not converge", call. = FALSE)
}

# Everybody's category in each target; those without one are in the last.
target_categories <- function(targets) {
  lapply(targets, function(target) {
    code <- match(answer_key(survey[[target$column]]), answer_key(names(target$shares)))
    factor(ifelse(is.na(code), length(target$shares) + 1, code), seq_len(length(target$shares) + 1))
  })
}

# "targets" are shares by column. With "trim", weights are capped at that multiple of the raked
# weights' median and raked again, until none exceeds the cap.
rake_weights <- function(weights, targets, trim = Inf) {
  margins <- target_categories(targets)
  totals <- mapply(function(target, margin) {
    current <- tapply(weights, margin, sum, default = 0)
    none <- length(current)
    c(target$shares / sum(target$shares) * sum(current[-none]), current[none])
  }, targets, margins, SIMPLIFY = FALSE)
  margins <- lapply(margins, as.integer)
  held <- lapply(margins, function(margin) sort(unique(margin)))
  totals <- mapply(function(total, places) total[places], totals, held, SIMPLIFY = FALSE)
  margins <- mapply(match, margins, held, SIMPLIFY = FALSE)
  raked <- fit_margins(weights, margins, totals)
  cap <- trim * median(raked[raked > 0])
  for (round in 1:500) {
    if (all(raked <= cap * (1 + 1e-8))) return(raked)
    raked <- fit_margins(pmin(raked, cap), margins, totals)
  }
  stop("no weights under the cap meet the targets", call. = FALSE)
}
`;
