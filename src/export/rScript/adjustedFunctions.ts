/** R: figures of groups made alike in controls, by svyglm and its predictive margins. */
export const adjustedFunctions = `
# Each group as it answered and as if all were alike in the controls (svypredmeans of svyglm: logit for a share alone,
# linear for means and for parts of one gap), on those who have an answer, a group and every control. t at the smaller
# of the weaker group's degrees of freedom and what the coefficients leave.
adjusted <- function(measure, item, y, controls, shares, logit = FALSE, level = "", compared = TRUE) {
  known <- lapply(controls, function(control) control_groups[[control]]$code)
  base <- kept & !is.na(y) & !is.na(banner$code)
  for (code in known) base <- base & !is.na(code)
  names(known) <- sprintf("control%d", seq_along(known))
  known <- known[vapply(known, function(code) length(unique(code[base])) > 1, NA)]
  parts <- data.frame(y = y + 0, group = banner$code, lapply(known, factor))
  alike_design <<- do.call(domain, c(list(base), parts))
  alike_design$variables <<- droplevels(transform(alike_design$variables, group = factor(group)))
  alike_family <<- if (logit) quasibinomial() else gaussian()
  alike_until <<- list(epsilon = 1e-14, maxit = 200)
  alike_formula <<- reformulate(if (length(known) > 0) names(known) else "1", "y")
  raw <- domain_means(y + 0, base)
  plain_means <- raw$groups$estimate[, 1]
  groups_held <- sum(raw$n[-1] > 0)
  coefficients <- groups_held + sum(vapply(known, function(code) length(unique(code[base])) - 1, 0))
  left <- raw$df[1] + 1 - coefficients # degrees of freedom that the coefficients leave
  margins <- tryCatch({
    if (left < 1) stop("few degrees of freedom")
    if (logit) {
      full <- suppressWarnings(svyglm(update(alike_formula, . ~ . + group), design = alike_design, family = alike_family, control = alike_until))
      p <- fitted(full)
      if (any(p * (1 - p) < 1e-9)) stop("separated: some combination is predicted all or none")
    }
    model <- suppressWarnings(svyglm(alike_formula, design = alike_design, family = alike_family, control = alike_until))
    suppressWarnings(svypredmeans(model, ~group))
  }, error = function(e) NULL)
  held <- if (is.null(margins)) which(raw$n[-1] > 0) else as.integer(names(coef(margins)))
  held <- sort(held)
  place <- if (!is.null(margins)) match(as.character(held), names(coef(margins)))
  estimate <- if (is.null(margins)) rep(NA, length(held)) else unname(coef(margins))[place]
  covariance <- if (is.null(margins)) matrix(NA, length(held), length(held)) else as.matrix(vcov(margins))[place, place, drop = FALSE]
  df <- if (is.null(margins)) rep(NA, length(held)) else pmin(raw$df[1 + held], left)
  for (k in seq_along(held))
    show_figures(paste0("adjusted-", measure), item, banner$names[held[k]], level, c(
      n = raw$n[1 + held[k]], raw.estimate = raw$estimate[1 + held[k], 1], raw.se = raw$se[1 + held[k], 1],
      adjusted.estimate = estimate[k], adjusted.se = sqrt(covariance[k, k]), adjusted.df = df[k]
    ))
  if (!compared) return(invisible())
  effective <- ifelse(raw$weight > 0, raw$weight^2 / raw$squares, 0)
  sides <- sides_of(raw$estimate[-1, 1], raw$se[-1, 1], raw$n[-1], raw$df[-1], effective[-1], shares)
  tests <- pairwise(sides, matrix(raw$groups$covariance[, , 1], length(plain_means)), shares)
  if (is.null(tests)) return(invisible())
  a <- match(tests$a, held)
  b <- match(tests$b, held)
  alike <- tested(
    estimate[a] - estimate[b], covariance[cbind(a, a)] + covariance[cbind(b, b)] - 2 * covariance[cbind(a, b)],
    pmin(df[a], df[b])
  )
  alike[is.na(tests$p), c("difference", "se", "p")] <- NA
  holm <- p.adjust(alike$p, "holm")
  names <- paste(banner$names[tests$a], "minus", banner$names[tests$b])
  for (row in seq_len(nrow(tests)))
    show_figures(paste0("adjusted-", measure), item, names[row], level, c(
      raw.difference = tests$difference[row], raw.difference.se = tests$se[row], raw.p = tests$p[row],
      adjusted.difference = alike$difference[row], adjusted.difference.se = alike$se[row],
      adjusted.difference.df = alike$df[row], adjusted.p = alike$p[row], adjusted.pHolm = holm[row]
    ))
}

adjusted_top_box <- function(id, controls) {
  item <- items[[id]]
  adjusted("top-box", id, item$top[item$score], controls, shares = TRUE, logit = TRUE)
}

adjusted_mean <- function(id, controls) {
  adjusted("mean", id, as.numeric(items[[id]]$score), controls, shares = FALSE)
}
`;

/** R: the adjusted figures of a gap, all by the linear model so that its parts add up. */
export const adjustedGapFunctions = `
adjusted_parts <- function(measure, item, gap, concerned, acting, controls, with_shares) {
  adjusted(measure, item, gap, controls, shares = FALSE)
  if (with_shares) {
    both <- ifelse(is.na(gap), NA, 1)
    adjusted(paste0(measure, "-concerned"), item, concerned * both, controls, shares = TRUE, compared = FALSE)
    adjusted(paste0(measure, "-acting"), item, acting * both, controls, shares = TRUE, compared = FALSE)
  }
  quadrants <- quadrants_of(concerned, acting)
  quadrants[is.na(gap), ] <- NA
  for (q in 1:4)
    adjusted(paste0(measure, "-quadrant"), item, quadrants[, q], controls, shares = TRUE, level = quadrant_names[q])
}

adjusted_gap <- function(concern, behavior, controls) {
  concerned <- protective(items[[concern]])
  acting <- protective(items[[behavior]])
  gap <- concerned - acting
  adjusted_parts("gap", paste(concern, "&", behavior), gap, concerned, acting, controls, TRUE)
}

adjusted_index_gap <- function(concerns, behaviors, concern_threshold, behavior_threshold, controls) {
  concern <- round(rowMeans(sapply(concerns, pomp)), 10)
  behavior <- round(rowMeans(sapply(behaviors, pomp)), 10)
  concerned <- concern >= concern_threshold - 1e-9
  acting <- behavior >= behavior_threshold - 1e-9
  adjusted_parts("index-gap", "", concern - behavior, concerned, acting, controls, FALSE)
}
`;
