/** R: how figures are printed, and the rows that tables share. */
export const printingFunctions = String.raw`
csv_field <- function(text) {
  text <- gsub("[\r\n]+", " ", text)
  quoted <- grepl("[\",]", text)
  text[quoted] <- paste0("\"", gsub("\"", "\"\"", text[quoted], fixed = TRUE), "\"")
  text
}

# One line a figure: measure,item,by,group,level,figure,value.
show_figures <- function(measure, item, group, level, figures) {
  value <- ifelse(is.finite(figures), sprintf("%.15g", figures), "NA")
  words <- vapply(c(item, banner$id, group, level), csv_field, "")
  lines <- paste(measure, paste(words, collapse = ","), names(figures), value, sep = ",")
  writeLines(enc2utf8(lines), stdout(), useBytes = TRUE)
}

# Groups that a table shows: the total, and those that hold somebody of the base.
shown <- function(means) unique(c(1, which(means$n > 0)))

row_figures <- function(means, d, k) {
  with(means, c(
    n = n[d], weightedBase = weight[d], effectiveBase = if (weight[d] > 0) weight[d]^2 / squares[d] else 0,
    designEffect = n[d] * squares[d] / weight[d]^2,
    varianceRatio = if (simple[d, k] %in% 0) NA else se[d, k]^2 / simple[d, k],
    estimate = estimate[d, k], se = se[d, k], df = df[d]
  ))
}

share_figures <- function(means, d, k) {
  row <- row_figures(means, d, k)
  p <- row[["estimate"]]
  c(
    row, count = round(means$unweighted[d, k] * means$n[d]),
    if (!is.na(p)) beta_interval(p, row[["se"]], row[["n"]], row[["df"]], row[["effectiveBase"]]),
    if (!is.na(p)) logit_interval(
      p, row[["se"]], row[["n"]], row[["df"]], row[["effectiveBase"]], means$logit_se[d, k]
    ),
    if (!is.na(p) && plain) wilson_interval(means$unweighted[d, k], means$n[d])
  )
}

mean_figures <- function(means, d, k) {
  row <- row_figures(means, d, k)
  c(row, t_interval(row[["estimate"]], row[["se"]], row[["df"]]))
}

show_shares <- function(measure, item, means, k = 1, level = "") {
  for (d in shown(means))
    show_figures(measure, item, means$names[d], level, share_figures(means, d, k))
}

show_means <- function(measure, item, means, k = 1) {
  for (d in shown(means)) show_figures(measure, item, means$names[d], "", mean_figures(means, d, k))
}

show_tests <- function(measure, item, names, tests, level = "", shares = NULL) {
  for (row in seq_len(NROW(tests))) {
    test <- tests[row, ]
    effect <- if (!is.null(shares)) 2 * asin(sqrt(shares[test$a])) - 2 * asin(sqrt(shares[test$b])) + 0 * test$difference
    show_figures(measure, item, names[row], level, c(
      difference = test$difference, difference.se = test$se, difference.df = test$df, p = test$p,
      pHolm = test$pHolm, pBH = test$pBH, difference.low = test$interval.1, difference.high = test$interval.2,
      cohenH = effect
    ))
  }
}

show_pairwise <- function(measure, item, means, k = 1, level = "", shares = FALSE) {
  estimate <- means$groups$estimate[, k]
  size <- length(estimate)
  effective <- ifelse(means$weight > 0, means$weight^2 / means$squares, 0)
  sides <- sides_of(means$estimate[-1, k], means$se[-1, k], means$n[-1], means$df[-1], effective[-1], shares)
  tests <- pairwise(sides, matrix(means$groups$covariance[, , k], size), shares)
  names <- paste(banner$names[tests$a], "minus", banner$names[tests$b])
  show_tests(measure, item, names, tests, level, if (shares) estimate)
}
`;

/** R: the tables of one item. */
export const itemTables = `
# 1 for those who gave one of the answers that are "counted", 0 for the others of the base.
share_of <- function(item, counted) {
  outside <- if (item$asked) 0 else NA
  if (is.null(item$selected))
    return(ifelse(is.na(item$score), outside, as.numeric(counted[item$score])))
  ifelse(item$shown, as.numeric(rowSums(item$selected[, counted, drop = FALSE]) > 0), outside)
}

# Share of the top box (or of a net or answer): each group, each pair of groups, each group against all others.
top_box <- function(id, net = NULL) {
  item <- items[[id]]
  counted <- if (is.null(net)) item$top
  else if (net %in% names(item$nets)) item$nets[[net]]
  else item$answers == net
  share <- share_of(item, counted)
  base <- kept & !is.na(share)
  means <- domain_means(share, base)
  show_shares("top-box", id, means)
  show_pairwise("top-box", id, means, shares = TRUE)
  rest <- lapply(seq_along(banner$names), function(g) {
    side <- ifelse(banner$code %in% g, 1, 2)
    pair <- group_means(share, base, side, 2)
    rows <- lapply(1:2, function(s) which(base & side == s))
    effective <- vapply(rows, function(own) sum(weight[own])^2 / sum(weight[own]^2), 0)
    sides <- sides_of(
      pair$estimate[, 1], sqrt(pmax(diag(pair$covariance[, , 1]), 0)), lengths(rows),
      vapply(rows, degrees_of_freedom, 0), effective, TRUE
    )
    test <- pairwise(sides, pair$covariance[, , 1], TRUE)
    if (!is.null(test)) cbind(test, group = g)
  })
  rest <- do.call(rbind, rest)
  if (is.null(rest)) return(invisible())
  rest$pHolm <- p.adjust(rest$p, "holm")
  rest$pBH <- NA
  show_tests("top-box", id, paste(banner$names[rest$group], "minus rest"), rest)
}

# Share of each answer and net in each group, groups compared in each, and the test of item by group.
distribution <- function(id) {
  item <- items[[id]]
  places <- seq_along(item$answers)
  counted <- c(lapply(places, function(k) places == k), item$nets)
  shares <- sapply(counted, function(these) share_of(item, these))
  base <- kept & !is.na(shares[, 1])
  means <- domain_means(shares, base)
  levels <- c(item$answers, names(item$nets))
  for (k in seq_along(levels)) {
    measure <- if (k > length(places)) "net" else "distribution"
    for (d in shown(means)) {
      figures <- share_figures(means, d, k)
      figures["n"] <- if (means$n[d] == 0) 0 else figures["count"]
      show_figures(measure, id, means$names[d], levels[k], c(figures, base = means$n[d]))
    }
    show_pairwise("distribution", id, means, k, levels[k], shares = TRUE)
  }
  if (is.null(item$selected)) association(id)
}

# Item by group: Rao and Scott's second-order F; Pearson's chi-squared of a sample without weights,
# strata and clusters.
association <- function(id) {
  level <- items[[id]]$score
  group <- banner$code
  both <- kept & !is.na(level) & !is.na(group)
  held <- function(x) x %in% x[which(both & weight > 0)]
  both <- both & held(level) & held(group)
  if (length(unique(level[both])) < 2 || length(unique(group[both])) < 2) return(invisible())
  if (plain) {
    test <- suppressWarnings(chisq.test(table(level[both], group[both]), correct = FALSE))
    figures <- c(X2 = unname(test$statistic), X2.df = unname(test$parameter), X2.p = test$p.value)
  } else {
    both_known <- domain(both, level = level, group = group)
    # Too many empty cells leave no test.
    if (!is.null(calibration)) both_known <- calibrated_table(both, level, group)
    test <- tryCatch(svychisq(~level + group, both_known, statistic = "F"), error = function(e) NULL)
    if (is.null(test)) return(invisible())
    units <- function(ids) length(unique(ids[which(both), 1]))
    ndf <- test$parameter[[1]]
    ddf <- ndf * if (is.null(calibration)) test$parameter[[2]] / ndf else units(design$cluster) - units(design$strata)
    figures <- c(F = test$statistic[[1]], ndf = ndf, ddf = ddf, F.p = pf(test$statistic[[1]], ndf, ddf, lower.tail = FALSE))
  }
  show_figures("distribution", id, "", "", figures)
}

# Level and group among those who have both, for a test that counts the known margins: a calibrated domain keeps the
# respondents outside, at weight 0.
calibrated_table <- function(both, level, group) {
  whole <- domain(rep(TRUE, length(both)), level = ifelse(both, level, level[both][1]), group = ifelse(both, group, group[both][1]))
  kept_weight <- ifelse(calibration$root > 0, weight / base_weight * calibration$root, 1)
  residuals <- list(qr = calibration$qr, w = kept_weight, stage = 0, index = NULL)
  whole$postStrata <- list(structure(residuals, class = c("greg_calibration", "gen_raking")))
  whole[which(both), ]
}

# Mean score of a scale, or mean of a number.
mean_score <- function(id) {
  score <- as.numeric(items[[id]]$score)
  means <- domain_means(score, kept & !is.na(score))
  show_means("mean", id, means)
  show_pairwise("mean", id, means)
}
`;

/** R: net scores. */
export const netScoreTable = `
# The share at the high end of a scale minus the share at its low end, by the places of their answers: the mean of 1,
# 0 and -1.
net_score <- function(id, top, bottom) {
  item <- items[[id]]
  outside <- if (item$asked) 0 else NA
  score <- ifelse(is.na(item$score), outside, item$score %in% top - item$score %in% bottom)
  means <- domain_means(score, kept & !is.na(score))
  show_means("net-score", id, means)
  show_pairwise("net-score", id, means)
}
`;

/** R: medians. */
export const medianTable = `
# Median: the smallest value with at least half of the weight at or below it (svyquantile's qrule "math"), with
# Woodruff's interval, from the t interval of the share at or below it.
median_score <- function(id) {
  score <- as.numeric(items[[id]]$score)
  base <- kept & !is.na(score)
  quantile_in <- function(own, p) {
    values <- sort(unique(score[own][weight[own] > 0]))
    if (length(values) == 0 || is.na(p)) return(NA)
    cumulative <- cumsum(vapply(values, function(value) sum(weight[own][score[own] == value]), 0))
    total <- cumulative[length(cumulative)]
    values[which(c(cumulative[-length(cumulative)] >= (p - 1e-12) * total, TRUE))[1]]
  }
  domains <- lapply(0:length(banner$names), function(g) which(base & (g == 0 | banner$code %in% g)))
  medians <- vapply(domains, quantile_in, 0, p = 0.5)
  overall <- domain_means(as.numeric(score <= medians[1]), base)
  own_median <- medians[-1][banner$code]
  within <- domain_means(ifelse(is.na(own_median), 0, as.numeric(score <= own_median)), base)
  for (d in shown(overall)) {
    means <- if (d == 1) overall else within
    row <- row_figures(means, d, 1)
    ends <- t_interval(row[["estimate"]], row[["se"]], row[["df"]])
    low <- if (isTRUE(ends[[1]] >= 0)) quantile_in(domains[[d]], ends[[1]]) else NA
    high <- if (isTRUE(ends[[2]] <= 1)) quantile_in(domains[[d]], ends[[2]]) else NA
    show_figures("median", id, means$names[d], "", c(
      row[c("n", "weightedBase", "effectiveBase", "designEffect", "df")], estimate = medians[d],
      se = (high - low) / (2 * quantile_t(row[["df"]])),
      if (!is.na(low) && !is.na(high)) c(quantile.low = low, quantile.high = high)
    ))
  }
}
`;
