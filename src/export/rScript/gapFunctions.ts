/** R: quadrants and risk differences, of pairs and of indices alike. */
export const quadrantFunctions = `
quadrant_names <- c("paradoxical", "guarded", "cautious", "carefree")

# Who is concerned and does not act, and so on: a column a quadrant.
quadrants_of <- function(concerned, acting) {
  cbind(concerned & !acting, concerned & acting, !concerned & acting, !concerned & !acting) + 0
}

show_quadrants <- function(measure, item, means, first) {
  measure <- paste0(measure, "-quadrant")
  for (q in 1:4) {
    show_shares(measure, item, means, first + q, quadrant_names[q])
    show_pairwise(measure, item, means, first + q, quadrant_names[q], shares = TRUE)
  }
}

# P(not acting | concerned) minus P(not acting | unconcerned): two domains of one design, covariance counted.
show_risk_differences <- function(measure, item, concerned, acting, base, means, compared) {
  side <- ifelse(concerned, 1, 2)
  count <- length(banner$names)
  everybody <- group_means(!acting, base, side, 2)
  groups <- group_means(!acting, base, 2 * (banner$code - 1) + side, 2 * count)
  difference <- function(sides, first) {
    pair <- first + 0:1
    p <- sides$estimate[pair, 1]
    covariance <- sides$covariance[pair, pair, 1]
    c(p, sqrt(pmax(diag(covariance), 0)), p[1] - p[2], sum(covariance * c(1, -1, -1, 1)))
  }
  of_group <- function(g) difference(groups, 2 * g - 1)
  risks <- rbind(difference(everybody, 1), t(vapply(seq_len(count), of_group, numeric(6))))
  for (d in shown(means)) {
    se <- sqrt(max(risks[d, 6], 0))
    show_figures(paste0(measure, "-risk"), item, means$names[d], "", c(
      n = means$n[d], inactiveGivenConcerned = risks[d, 1], inactiveGivenConcernedSe = risks[d, 3],
      inactiveGivenUnconcerned = risks[d, 2], inactiveGivenUnconcernedSe = risks[d, 4],
      estimate = risks[d, 5], se = se, df = means$df[d], t_interval(risks[d, 5], se, means$df[d])
    ))
  }
  if (!compared || count < 2) return(invisible())
  # The difference of differences of groups a and b, over the covariances of their four domains, none of them few.
  signs <- kronecker(diag(count), t(c(1, -1)))
  covariance <- groups$covariance[, , 1]
  covariance[is.na(covariance)] <- 0
  few <- function(g, s) {
    rows <- which(base & banner$code %in% g & side == s)
    domain <- 2 * (g - 1) + s
    unreliable_share(
      groups$estimate[domain, 1], sqrt(max(covariance[domain, domain], 0)), length(rows), degrees_of_freedom(rows)
    )
  }
  sides <- data.frame(
    p = risks[-1, 5], df = means$df[-1], varies = TRUE,
    few = vapply(seq_len(count), function(g) few(g, 1) || few(g, 2), NA)
  )
  tests <- pairwise(sides, signs %*% covariance %*% t(signs))
  names <- paste(banner$names[tests$a], "minus", banner$names[tests$b])
  show_tests(paste0(measure, "-risk"), item, names, tests)
}
`;

/** R: a concern against a behavior. */
export const gapTable = `
# In the top box; a disclosing behavior is protective where it is not done.
protective <- function(item) {
  inside <- item$top[item$score]
  if (item$disclosing) !inside else inside
}

# A pair on the respondents who answered both: the gap, its parts, the quadrants and the risk difference.
gap <- function(concern, behavior) {
  item <- paste(concern, "&", behavior)
  concerned <- protective(items[[concern]])
  acting <- protective(items[[behavior]])
  base <- kept & !is.na(concerned) & !is.na(acting)
  means <- domain_means(cbind(concerned - acting, concerned, acting, quadrants_of(concerned, acting)), base)
  show_means("gap", item, means, 1)
  show_pairwise("gap", item, means, 1)
  show_shares("gap-concerned", item, means, 2)
  show_shares("gap-acting", item, means, 3)
  show_quadrants("gap", item, means, 3)
  show_risk_differences("gap", item, concerned, acting, base, means, compared = TRUE)
}
`;

/** R: the concern index against the index of protective behavior. */
export const indexGapTable = `
# An item in percent of its maximum (POMP, Cohen et al. 1999): 0 at the lowest answer, 100 at the
# highest. A disclosing behavior is turned round.
pomp <- function(id) {
  item <- items[[id]]
  percent <- 100 * (item$score - 1) / (length(item$answers) - 1)
  if (item$disclosing) 100 - percent else percent
}

# Weighted correlation; NA where either does not vary.
correlation <- function(x, y, w) {
  varies <- function(v) length(unique(v[w > 0])) > 1
  if (!varies(x) || !varies(y)) return(NA)
  spread <- function(a, b) sum(w * (a - weighted.mean(a, w)) * (b - weighted.mean(b, w)))
  spread(x, y) / sqrt(spread(x, x) * spread(y, y))
}

# Weighted midranks: the weight below a value and half of that at it.
midranks <- function(x, w) {
  place <- match(x, sort(unique(x)))
  at <- rowsum(w, place)[, 1]
  (cumsum(at) - at / 2)[place]
}

# The standard error of r: of the mean of its influence; with replicate weights, over the replicates.
correlation_se <- function(x, y, own, r) {
  if (is.na(r)) return(NA)
  if (inherits(design, "svyrep.design")) {
    statistic <- function(w, data) correlation(data$x, data$y, w)
    return(SE(withReplicates(domain(own, x = x, y = y), statistic)))
  }
  standard <- function(v) {
    mean <- weighted.mean(v[own], weight[own])
    (v - mean) / sqrt(weighted.mean((v[own] - mean)^2, weight[own]))
  }
  influence <- standard(x) * standard(y) - r * (standard(x)^2 + standard(y)^2) / 2
  if (!is.null(calibration)) {
    whole <- replace(numeric(length(own)), which(own), influence[which(own)] / sum(weight[own]))
    return(sqrt(residual_covariance(matrix(whole))[1, 1]))
  }
  SE(svymean(~influence, domain(own, influence = influence)))[[1]]
}

# Cronbach's alpha, and each item's correlation with the sum of the others; unweighted, complete answers.
reliability <- function(parts) {
  parts <- parts[kept & complete.cases(parts), , drop = FALSE]
  k <- ncol(parts)
  total <- rowSums(parts)
  alpha <- if (k > 1 && var(total) > 1e-9) k / (k - 1) * (1 - sum(apply(parts, 2, var)) / var(total)) else NA
  rest <- suppressWarnings(apply(parts, 2, function(part) cor(part, total - part)))
  list(alpha = alpha, rest = if (k > 1) rest else rest * NA)
}

# Reliability of the difference of two indices from those of its parts, all of it weighted (Lord 1963).
difference_reliability <- function(concern_parts, behavior_parts, w) {
  if (sum(w) == 0) return(NA)
  spread <- function(x) cov.wt(as.matrix(x), w / sum(w), method = "ML")$cov
  true_variance <- function(parts) {
    items <- spread(parts)
    k <- ncol(parts)
    if (k < 2 || !(sum(items) > 1e-12 * sum(diag(items)))) return(NA)
    k / (k - 1) * (1 - sum(diag(items)) / sum(items)) * sum(items) / k^2
  }
  both <- spread(cbind(rowMeans(concern_parts), rowMeans(behavior_parts)))
  of_difference <- both[1, 1] + both[2, 2] - 2 * both[1, 2]
  if (!(of_difference > 1e-9 * (both[1, 1] + both[2, 2]))) return(NA)
  (true_variance(concern_parts) + true_variance(behavior_parts) - 2 * both[1, 2]) / of_difference
}

# Indices are means of all items of a role, complete answers only, rounded so that equal ones are ties.
index_gap <- function(concerns, behaviors, concern_threshold, behavior_threshold) {
  concern_parts <- sapply(concerns, pomp)
  behavior_parts <- sapply(behaviors, pomp)
  concern <- round(rowMeans(concern_parts), 10)
  behavior <- round(rowMeans(behavior_parts), 10)
  base <- kept & !is.na(concern) & !is.na(behavior)
  concerned <- concern >= concern_threshold - 1e-9
  acting <- behavior >= behavior_threshold - 1e-9
  means <- domain_means(cbind(concern - behavior, concern, behavior, quadrants_of(concerned, acting)), base)
  show_means("index-gap", "", means, 1)
  show_pairwise("index-gap", "", means, 1)
  show_means("index-concern", "", means, 2)
  show_means("index-behavior", "", means, 3)
  show_quadrants("index-gap", "", means, 3)
  show_risk_differences("index-gap", "", concerned, acting, base, means, compared = FALSE)

  alpha <- lapply(list(concern = concern_parts, behavior = behavior_parts), reliability)
  r <- NA
  for (d in shown(means)) {
    own <- base & (d == 1 | banner$code %in% (d - 1))
    x <- concern[own]
    y <- behavior[own]
    pearson <- correlation(x, y, weight[own])
    if (d == 1) r <- pearson
    show_figures("index-gap", "", means$names[d], "", c(
      correlation.n = means$n[d], pearson = pearson,
      pearsonSe = correlation_se(concern, behavior, own, pearson),
      spearman = correlation(midranks(x, weight[own]), midranks(y, weight[own]), weight[own]),
      if (d == 1) c(spearmanUnweighted = correlation(rank(x), rank(y), rep(1, sum(own))))
    ))
  }
  show_figures("index-gap", "", "", "", c(
    alpha.concern = alpha$concern$alpha, alpha.behavior = alpha$behavior$alpha,
    differenceReliability = difference_reliability(concern_parts[base, , drop = FALSE], behavior_parts[base, , drop = FALSE], weight[base])
  ))
  for (item in concerns) show_figures("index-gap", item, "", "", c(itemRest = alpha$concern$rest[[item]]))
  for (item in behaviors) show_figures("index-gap", item, "", "", c(itemRest = alpha$behavior$rest[[item]]))
  # Share of the respondents in each tenth of the concern index by each tenth of the behavior index.
  tenth <- function(index) pmin(10, floor(index / 10 + 1e-9) + 1)
  tenths <- list(factor(tenth(concern[base]), 1:10), factor(tenth(behavior[base]), 1:10))
  weights <- tapply(weight[base], tenths, sum)
  weights[is.na(weights)] <- 0
  if (sum(weights) > 0)
    for (i in 1:10) for (j in 1:10)
      show_figures("index-gap", "", "", paste(i, "by", j), c(density = weights[i, j] / sum(weights)))
}
`;
