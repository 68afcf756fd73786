# What R gives for the change between two waves: the strata 1 to 4 of survey.csv are taken for the earlier wave, 5 to 8 for
# the later one, both in one design with the wave's strata apart, so that svycontrast needs no formula of ours.
# Usage: Rscript make_waves.R OUTDIR  (R 4.2.2, survey 4.1-1), with survey.csv in OUTDIR.
suppressMessages({library(survey); library(jsonlite)})
out <- commandArgs(TRUE)[1]
options(survey.adjust.domain.lonely = FALSE, warn = -1)
d <- read.csv(file.path(out, "survey.csv"), na.strings = "")
d$wave <- ifelse(d$stratum <= 4, "earlier", "later")
d$gap <- d$concern - d$behavior
d$high <- as.numeric(d$score >= 4)
N <- function(x) unname(as.numeric(x))

change <- function(des, v, k) {
  s <- subset(des, !is.na(des$variables[[v]]) & (is.null(k) | des$variables$group %in% k))
  by_wave <- svyby(as.formula(paste0("~", v)), ~wave, s, svymean, covmat = TRUE)
  difference <- svycontrast(by_wave, c(earlier = -1, later = 1))
  df <- c(degf(subset(s, wave == "earlier")), degf(subset(s, wave == "later")))
  variance <- SE(by_wave)^2
  welch <- sum(variance)^2 / sum(variance^2 / df)
  se <- N(SE(difference)); estimate <- N(coef(difference))
  list(change = estimate, se = se, df = welch, p = 2 * pt(-abs(estimate / se), welch),
       interval = estimate + c(-1, 1) * qt(.975, welch) * se)
}
groups <- list(Total = NULL, Elder = "Elder", Middle = "Middle", Younger = "Younger")
figures <- function(des) {
  res <- lapply(list(concern = "concern", high = "high", gap = "gap"), function(v) lapply(groups, function(k) change(des, v, k)))
  # One family for both corrections: every change of the comparison.
  all_p <- unlist(lapply(res, function(of) lapply(of, function(x) x$p)))
  list(changes = res, holm = unname(p.adjust(all_p, "holm")), bh = unname(p.adjust(all_p, "BH")))
}
clustered <- svydesign(id = ~psu, strata = ~stratum, weights = ~weight, data = d, nest = TRUE)
# Without weights, strata or clusters the change of a mean is Welch's own test.
welch <- t.test(certain ~ factor(wave, c("later", "earlier")), data = d, var.equal = FALSE)
plain <- list(change = N(welch$estimate[1] - welch$estimate[2]), se = N(welch$stderr), df = N(welch$parameter), p = N(welch$p.value), interval = N(welch$conf.int))
write_json(list(clustered = figures(clustered), plain = plain), file.path(out, "waves.json"), digits = I(17), auto_unbox = TRUE, pretty = TRUE)
