/** R: estimates with the survey package: means of domains, their covariances, intervals and tests. */
export const estimateFunctions = `
# The full design, with other variables, cut to a domain: subsetting keeps every PSU's part in the variance.
domain <- function(inside, ...) {
  cut <- design
  cut$variables <- data.frame(...)
  cut[which(inside), ]
}

# Means of the columns of y in groups 1, 2, ...: "estimate" has a row a group, "covariance" a square
# of groups for each column of y.
group_means <- function(y, base, group, count) {
  if (!is.null(calibration)) return(calibrated_means(y, base, group, count))
  y <- as.matrix(y) + 0
  colnames(y) <- paste0("y", seq_len(ncol(y)))
  estimate <- matrix(NA_real_, count, ncol(y))
  covariance <- array(NA_real_, c(count, count, ncol(y)))
  held <- sort(unique(group[which(base & weight > 0 & !is.na(group))]))
  part <- function() domain(base & group %in% held, y, group = group)
  variables <- reformulate(colnames(y))
  if (length(held) == 1) {
    means <- svymean(variables, part())
    estimate[held, ] <- coef(means)
    covariance[held, held, ] <- diag(as.matrix(vcov(means)))
  } else if (length(held) > 1) {
    means <- svyby(variables, ~group, part(), svymean, covmat = TRUE)
    estimate[held, ] <- coef(means)
    for (k in seq_len(ncol(y))) {
      own <- (k - 1) * length(held) + seq_along(held)
      covariance[held, held, k] <- vcov(means)[own, own]
    }
  }
  steady(list(estimate = estimate, covariance = covariance), y, base, group, held)
}

# The same from influences under known margins: what is left of them beside the margins, weighted as before raking.
calibrated_means <- function(y, base, group, count) {
  y <- as.matrix(y) + 0
  estimate <- matrix(NA_real_, count, ncol(y))
  covariance <- array(NA_real_, c(count, count, ncol(y)))
  held <- sort(unique(group[which(base & weight > 0 & !is.na(group))]))
  for (k in seq_len(ncol(y))) {
    influence <- vapply(held, function(g) {
      own <- which(base & group %in% g)
      share <- weight[own] / sum(weight[own])
      estimate[g, k] <<- sum(share * y[own, k])
      replace(numeric(nrow(y)), own, (y[own, k] - estimate[g, k]) / sum(weight[own]))
    }, numeric(nrow(y)))
    covariance[held, held, k] <- residual_covariance(matrix(influence, nrow(y)))
  }
  steady(list(estimate = estimate, covariance = covariance), y, base, group, held)
}

# Covariance of weighted totals of what the margins leave of the columns of "influence".
residual_covariance <- function(influence) {
  if (ncol(influence) == 0) return(matrix(0, 0, 0))
  root <- calibration$root
  residual <- qr.resid(calibration$qr, influence * root) / ifelse(root > 0, root, 1)
  residual[root == 0, ] <- 0
  full <- domain(rep(TRUE, nrow(influence)), residual)
  as.matrix(vcov(svytotal(reformulate(names(full$variables)), full)))
}

# A variable that is the same for everybody in a group has exactly that mean, and no variance.
steady <- function(means, y, base, group, held) {
  for (g in held) {
    own <- y[which(base & weight > 0 & group == g), , drop = FALSE]
    for (k in which(apply(own, 2, function(v) min(v) == max(v)))) {
      means$estimate[g, k] <- own[1, k]
      means$covariance[g, , k] <- means$covariance[, g, k] <- means$covariance[g, , k] * 0
    }
  }
  means
}

# Means of y over all of the base ("Total", first) and over each group of the banner, with what they rest on.
domain_means <- function(y, base) {
  y <- as.matrix(y)
  count <- length(banner$names)
  everybody <- group_means(y, base, ifelse(base, 1, NA), 1)
  groups <- group_means(y, base, banner$code, count)
  rows <- lapply(0:count, function(g) which(base & (g == 0 | banner$code %in% g)))
  sum_of <- function(x) vapply(rows, function(own) sum(x[own]), 0)
  positive <- sum_of(weight > 0)
  estimate <- rbind(everybody$estimate, groups$estimate)
  by_domain <- function(f) {
    columns <- seq_len(ncol(y))
    figures <- lapply(columns, function(k) mapply(f, rows, estimate[, k], MoreArgs = list(y = y[, k])))
    matrix(unlist(figures), count + 1)
  }
  spread <- by_domain(function(own, mean, y) sum(weight[own] * (y[own] - mean)^2) / sum(weight[own]))
  everybody_counts <- inherits(design, "svyrep.design") # as survey sizes a simple sample under replicates
  variance <- rbind(everybody$covariance[1, 1, ], if (count > 0) apply(groups$covariance, 3, diag))
  list(
    names = c("Total", banner$names), n = lengths(rows),
    weight = sum_of(weight), squares = sum_of(weight^2),
    estimate = estimate, se = sqrt(pmax(variance, 0)), df = vapply(rows, degrees_of_freedom, 0),
    unweighted = by_domain(function(own, mean, y) mean(y[own])),
    logit_se = by_domain(logit_error),
    simple = spread / ((if (everybody_counts) lengths(rows) else positive) - 1), # of a simple random sample with replacement
    groups = groups
  )
}

# PSUs minus strata of those of positive weight; with replicate weights, their rank minus 1.
degrees_of_freedom <- function(rows) {
  if (sum(weight[rows]) == 0) 0 else max(0, degf(design[rows, ]))
}

# With replicate weights svyciprop's "logit" replicates the logit itself; NA where one of them has a share of 0 or 1.
logit_error <- function(own, mean, y) {
  if (!inherits(design, "svyrep.design") || !isTRUE(mean > 0 && mean < 1)) return(NA)
  replicate_weights <- weights(design, "analysis")[own, , drop = FALSE]
  shares <- colSums(replicate_weights * y[own]) / colSums(replicate_weights)
  shares[is.nan(shares)] <- NA
  if (any(shares <= 0 | shares >= 1, na.rm = TRUE)) return(NA)
  sqrt(suppressWarnings(svrVar(qlogis(shares), design$scale, design$rscales, mse = design$mse, coef = qlogis(mean))[1]))
}

# Korn and Graubard's interval (svyciprop's "beta"): Clopper-Pearson on the effective sample size,
# which at 0 and 1 is Kish's.
beta_interval <- function(p, se, n, df, effective) {
  ratio <- suppressWarnings((qt(tail, n - 1) / qt(tail, df))^2)
  certain <- p %in% c(0, 1)
  ratio <- ifelse(certain & (n < 2 | df == 0), 1, ratio)
  size <- ifelse(certain, effective, p * (1 - p) / se^2) * ratio
  low <- suppressWarnings(qbeta(tail, size * p, size * (1 - p) + 1))
  high <- suppressWarnings(qbeta(1 - tail, size * p + 1, size * (1 - p)))
  exact <- !certain & se <= 1e-8 * sqrt(p * (1 - p)) & df > 0 # what is left of a se of 0
  c(beta.low = ifelse(exact, p, low), beta.high = ifelse(exact, p, high))
}

# t on the logit scale (svyciprop's "logit"); at 0 and 1 the beta interval stands in.
logit_interval <- function(p, se, n, df, effective, logit_se = NA) {
  if (is.na(logit_se)) logit_se <- se / (p * (1 - p))
  if (p %in% c(0, 1)) ends <- unname(beta_interval(p, se, n, df, effective))
  else if (se %in% 0 && df > 0) ends <- c(p, p)
  else ends <- plogis(qlogis(p) + c(-1, 1) * quantile_t(df) * logit_se)
  c(logit.low = ends[1], logit.high = ends[2])
}

# Wilson's, for a sample without weights, strata and clusters.
wilson_interval <- function(p, n) {
  z <- qnorm(1 - tail)
  centre <- (p + z^2 / (2 * n)) / (1 + z^2 / n)
  half <- z / (1 + z^2 / n) * sqrt(p * (1 - p) / n + z^2 / (4 * n^2))
  c(wilson.low = if (p %in% 0) 0 else centre - half, wilson.high = if (p %in% 1) 1 else centre + half)
}

quantile_t <- function(df) suppressWarnings(qt(1 - tail, df))

t_interval <- function(estimate, se, df) {
  c(t.low = estimate - quantile_t(df) * se, t.high = estimate + quantile_t(df) * se)
}

# Whether an se is more than what rounding leaves of none.
varies <- function(estimate, se) se > 1e-12 * pmax(1, abs(estimate))

# Whether a share is too uncertain to show, after the NCHS data presentation standards (Parker et al. 2017): judged
# at 95 % on an effective size of no more than n, which is n itself at 0, at 1 and in a plain sample.
unreliable_share <- function(p, se, n, df) {
  size <- if (plain || p %in% c(0, 1)) n else min(n, p * (1 - p) / se^2)
  judged <- if (plain) n else suppressWarnings(min(n, size * (qt(0.025, n - 1) / qt(0.025, df))^2))
  ends <- suppressWarnings(c(
    qbeta(0.025, judged * p, judged * (1 - p) + 1), qbeta(0.975, judged * p + 1, judged * (1 - p))
  ))
  width <- ends[2] - ends[1]
  !isTRUE(size >= 30 - 1e-9 && width < 0.3 && (width <= 0.05 || p == 0 || width <= 1.3 * p))
}

# The groups compared: figures, bases, whether they are "few" (not to be shown) and whether they vary.
sides_of <- function(p, se, n, df, effective, shares) {
  few <- if (shares) unlist(Map(unreliable_share, p, se, n, df)) else !(n >= 30 & effective >= 30 - 1e-9)
  data.frame(p, se, n, df, effective, few, varies = varies(p, se))
}

# Two shares of which one is 0 or 1: Fisher's test on the effective bases, and an interval by MOVER from
# the two beta intervals (Newcombe 1998; Zou & Donner 2008).
exact_test <- function(a, b) {
  ends <- sapply(list(a, b), function(s) beta_interval(s$p, s$se, s$n, s$df, s$effective))
  difference <- a$p - b$p
  counts <- sapply(list(a, b), function(s) {
    base <- floor(s$effective + 1e-9)
    yes <- min(base, floor(s$p * s$effective + 0.5))
    c(yes, base - yes)
  })
  c(
    fisher.test(counts)$p.value,
    difference - sqrt((a$p - ends[1, 1])^2 + (ends[2, 2] - b$p)^2),
    difference + sqrt((ends[2, 1] - a$p)^2 + (b$p - ends[1, 2])^2)
  )
}

# A difference with its t test against 0; without variance there is none.
tested <- function(difference, variance, df) {
  se <- sqrt(pmax(variance, 0))
  t <- ifelse(varies(difference, se), difference / se, NA)
  half <- ifelse(is.na(t), NA, quantile_t(df) * se)
  data.frame(
    difference = difference, se = se, df = df, p = suppressWarnings(2 * pt(-abs(t), df)),
    interval = cbind(difference - half, difference + half)
  )
}

# Every pair of groups, their covariance counted; p-values adjusted over the pairs by Holm and by
# Benjamini and Hochberg. A pair's df is the smaller of its groups'. Where a group may not be shown nothing is compared.
pairwise <- function(sides, covariance, shares = FALSE) {
  held <- which(!is.na(sides$p))
  if (length(held) < 2) return(NULL)
  pairs <- t(combn(held, 2))
  a <- pairs[, 1]
  b <- pairs[, 2]
  variance <- covariance[cbind(a, a)] + covariance[cbind(b, b)] - 2 * covariance[cbind(a, b)]
  tests <- tested(sides$p[a] - sides$p[b], variance, pmin(sides$df[a], sides$df[b]))
  figures <- c("p", "interval.1", "interval.2")
  for (row in seq_along(a)) {
    pair <- sides[pairs[row, ], ]
    certain <- shares && any(pair$p %in% c(0, 1))
    if (any(pair$few) || (certain && min(pair$effective) < 30 - 1e-9))
      tests[row, c("difference", "se", figures)] <- NA
    else if (certain) tests[row, figures] <- exact_test(pair[1, ], pair[2, ])
    else if (!all(pair$varies)) tests[row, figures] <- NA
  }
  cbind(a = a, b = b, tests, pHolm = p.adjust(tests$p, "holm"), pBH = p.adjust(tests$p, "BH"))
}
`;
