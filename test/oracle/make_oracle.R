# Makes a small synthetic survey and the figures R's survey package gives for it, for what the shared oracle lacks:
# replicate weights of each type, lonely PSUs under each rule, quantiles, quadrants, nets and multiple response, crossed
# banners, raking with trimming, a domain empty in some strata, weights over six orders of magnitude, p = 0 and p = 1, n = 1.
# Usage: Rscript make_oracle.R OUTDIR  (R 4.2.2, survey 4.1-1). Respondents are random numbers, nobody's answers.
suppressMessages({library(survey); library(jsonlite)})
out <- commandArgs(TRUE)[1]
options(survey.adjust.domain.lonely = FALSE, warn = -1)
set.seed(20240917)
n <- 240
stratum <- rep(1:8, each = n / 8)
psu <- stratum * 10 + rep(rep(1:2, each = n / 16), 8)
trait <- rnorm(n) + rep(rnorm(16, 0, .4), each = n / 16)
group <- sample(c("Elder", "Middle", "Younger"), n, TRUE, c(.3, .4, .3))
group[stratum <= 3 & group == "Younger"] <- "Middle"             # a domain that is empty in three strata
group[17] <- "Single"                                            # a domain of one respondent
gender <- sample(c("Female", "Male"), n, TRUE)
weight <- round(exp(rnorm(n, 0, .4)), 2)
weight[c(9, 100)] <- 0
wide_weight <- signif(10^runif(n, -3, 3), 6)
spend <- round(exp(3 + .5 * trait + rnorm(n)), 1)
score <- pmin(5, pmax(1, round(3 + trait + rnorm(n))))
concern <- as.numeric(trait + rnorm(n) > -.3)
behavior <- as.numeric(.5 * trait + rnorm(n) > .4)
options3 <- sapply(c(.2, .5, .35), function(p) as.numeric(runif(n) < p)); colnames(options3) <- paste0("shares_", 1:3)
certain <- ifelse(group == "Elder", 1, ifelse(group == "Younger", 0, rbinom(n, 1, .5)))
blank <- function(x, p) { x[runif(n) < p] <- NA; x }
d <- data.frame(id = 1:n, stratum, psu, lonely_stratum = ifelse(psu == 82, 9, stratum), group, gender, weight, wide_weight,
  spend = blank(spend, .05), score = blank(score, .06), concern = blank(concern, .05), behavior = blank(behavior, .05), options3, certain)
write.csv(d, file.path(out, "survey.csv"), row.names = FALSE, na = "")
d <- read.csv(file.path(out, "survey.csv"), na.strings = "")     # figures stand on the file, not on what made it

groups <- c("Elder", "Middle", "Single", "Younger")
N <- function(x) unname(as.numeric(x))
# Figures of one variable over the total and each group.
domains <- function(des, v, by = "group", names = groups, sets = NULL) {
  one <- function(k) {
    s <- subset(des, !is.na(des$variables[[v]]) & (is.null(k) | des$variables[[by]] %in% k))
    m <- svymean(as.formula(paste0("~", v)), s)
    list(n = nrow(s$variables), estimate = N(coef(m)), se = N(SE(m)), df = N(degf(s)))
  }
  c(list(Total = one(NULL)), setNames(lapply(names, one), names))
}
covariance <- function(des, v, by = "group") {
  s <- svyby(as.formula(paste0("~", v)), as.formula(paste0("~", by)), subset(des, !is.na(des$variables[[v]])), svymean, covmat = TRUE)
  V <- vcov(s); list(names = rownames(s), matrix = unname(V))
}
# Whether a share may be shown (Parker et al. 2017, as the NCHS SAS macro v2.0 does it), written out.
judge <- function(p, se, n, df, plain) {
  certain <- p == 0 || p == 1
  n_eff <- if (plain || certain) n else min(n, p * (1 - p) / se^2)
  adjusted <- if (plain) n else min(n, n_eff * (qt(.975, n - 1) / qt(.975, df))^2)
  ci <- c(qbeta(.025, adjusted * p, adjusted * (1 - p) + 1), qbeta(.975, adjusted * p + 1, adjusted * (1 - p))); width <- ci[2] - ci[1]
  if (n_eff < 30 || width >= .3 || (width > .05 && p > 0 && width > 1.3 * p)) return("suppressed")
  if (df < 8 || certain || (width > .05 && width > 1.3 * (1 - p))) "flagged" else "shown"
}
interval <- function(des, v, k) {
  s <- subset(des, group == k); list(beta = N(attr(svyciprop(as.formula(paste0("~", v)), s, method = "beta"), "ci")), logit = N(attr(svyciprop(as.formula(paste0("~", v)), s, method = "logit"), "ci")))
}
quantiles <- function(des, v, ps) {
  one <- function(s) lapply(setNames(ps, ps), function(p) { q <- svyquantile(as.formula(paste0("~", v)), s, p)[[1]]; list(estimate = N(q[1]), interval = N(q[2:3]), se = N(q[4])) })
  s <- subset(des, !is.na(des$variables[[v]]))
  c(list(Total = one(s)), setNames(lapply(c("Elder", "Middle", "Younger"), function(k) one(subset(s, group == k))), c("Elder", "Middle", "Younger")))
}
res <- list(meta = list(R = R.version.string, survey = as.character(packageVersion("survey"))))

plain <- svydesign(~1, weights = ~weight, data = d)
stratified <- svydesign(~1, strata = ~stratum, weights = ~weight, data = d)
clustered <- svydesign(id = ~psu, strata = ~stratum, weights = ~weight, data = d, nest = TRUE)
unclustered_psu <- svydesign(id = ~psu, weights = ~weight, data = d)
designs <- list(plain = plain, stratified = stratified, clustered = clustered, unstratified = unclustered_psu)
res$designs <- lapply(designs, function(des) {
  o <- list(concern = domains(des, "concern"), spend = domains(des, "spend"), certain = domains(des, "certain"),
    covariance_spend = covariance(des, "spend"), quantiles_spend = quantiles(des, "spend", c(.25, .5, .9)), quantiles_score = quantiles(des, "score", .5))
  # R: deff = TRUE; weights here add up to less than the respondents in no domain tested.
  s <- subset(des, !is.na(spend)); s$prob <- s$prob / 50
  o$variance_ratio_spend <- N(deff(svymean(~spend, s, deff = TRUE))); o$variance_ratio_replace_spend <- N(deff(svymean(~spend, s, deff = "replace")))
  v <- subset(des, !is.na(spend) & !is.na(score)); S <- svyvar(~spend + score, v)
  names_v <- c("xx", "xy", "yx", "yy"); cf <- as.vector(as.matrix(S)); V <- attr(S, "var"); r <- cf[2] / sqrt(cf[1] * cf[4])
  gr <- c(-r / (2 * cf[1]), .5 / sqrt(cf[1] * cf[4]), .5 / sqrt(cf[1] * cf[4]), -r / (2 * cf[4]))
  o$correlation <- list(r = r, se = sqrt(as.numeric(gr %*% V %*% gr)))
  ranks <- function(x, w) { r <- numeric(length(x)); for (i in seq_along(x)) r[i] <- sum(w[x < x[i]]) + sum(w[x == x[i]]) / 2; r }
  w <- weights(v); rx <- ranks(v$variables$spend, w); ry <- ranks(v$variables$score, w); o$spearman <- cov.wt(cbind(rx, ry), w / sum(w), cor = TRUE)$cor[1, 2]
  f <- subset(des, !is.na(score) & group != "Single"); f <- update(f, s = factor(score), g = factor(group)); t <- svychisq(~s + g, f, statistic = "F")
  o$rao_scott <- list(F = N(t$statistic), ndf = N(t$parameter[1]), ddf = N(t$parameter[2]), p = N(t$p.value))
  o$intervals_concern <- lapply(setNames(c("Elder", "Middle", "Younger"), c("Elder", "Middle", "Younger")), function(k) interval(subset(des, !is.na(concern)), "concern", k))
  # Quadrants: shares of all respondents with both answers.
  q <- subset(des, !is.na(concern) & !is.na(behavior)); q <- update(q, paradoxical = as.numeric(concern == 1 & behavior == 0), guarded = as.numeric(concern == 1 & behavior == 1), cautious = as.numeric(concern == 0 & behavior == 1), carefree = as.numeric(concern == 0 & behavior == 0), gap = concern - behavior)
  o$quadrants <- lapply(setNames(nm = c("paradoxical", "guarded", "cautious", "carefree", "gap")), function(v) domains(q, v))
  # Quadrants of two indices (of two items each, at 50) and every pair of groups compared, covariance counted, Holm.
  i <- subset(des, !is.na(concern) & !is.na(score) & !is.na(behavior) & !is.na(shares_1)); i <- update(i, concerned = (concern * 100 + (score - 1) * 25) / 2 >= 50, acts = (behavior * 100 + shares_1 * 100) / 2 >= 50)
  i <- update(i, paradoxical = as.numeric(concerned & !acts), guarded = as.numeric(concerned & acts), cautious = as.numeric(!concerned & acts), carefree = as.numeric(!concerned & !acts))
  o$index_quadrants <- lapply(setNames(nm = c("paradoxical", "guarded", "cautious", "carefree")), function(v) {
    b <- svyby(as.formula(paste0("~", v)), ~group, i, svymean, covmat = TRUE); g <- rownames(b); pairs <- combn(length(g), 2)
    rows <- lapply(seq_len(ncol(pairs)), function(k) { w <- numeric(length(g)); w[pairs[, k]] <- c(1, -1); x <- svycontrast(b, setNames(list(w), "d")); list(a = g[pairs[1, k]], b = g[pairs[2, k]], difference = N(coef(x)), se = N(SE(x))) })
    sides <- sapply(g, function(k) degf(subset(i, group == k))); df <- apply(pairs, 2, function(p) min(sides[p]))
    own <- domains(i, v, names = g); few <- sapply(own[g], function(x) with(x, n == 1 || judge(estimate, se, n, df, FALSE) == "suppressed")); few <- apply(pairs, 2, function(p) any(few[p]))
    t <- sapply(seq_along(rows), function(k) if (few[k]) NA else 2 * pt(-abs(rows[[k]]$difference / rows[[k]]$se), df[k])); h <- p.adjust(t, "holm")
    list(shares = domains(i, v), contrasts = lapply(seq_along(rows), function(k) c(rows[[k]], df = df[k], p = t[k], pHolm = h[k], few = few[[k]])))
  })
  # Nets and multiple response: each option and "any of" as the mean of an indicator.
  m <- update(des, net_1_2 = as.numeric(shares_1 == 1 | shares_2 == 1), low = as.numeric(score <= 2))
  o$multiple <- lapply(setNames(nm = c("shares_1", "shares_2", "shares_3", "net_1_2", "low")), function(v) domains(m, v))
  # The net score of a scale: its two highest levels minus its two lowest, and two groups compared.
  w <- update(des, net = (score >= 4) - (score <= 2)); b <- svyby(~net, ~group, subset(w, !is.na(score)), svymean, covmat = TRUE); c2 <- svycontrast(b, c(Elder = 1, Middle = -1))
  o$net_score <- list(rows = domains(w, "net"), elder_middle = list(difference = N(coef(c2)), se = N(SE(c2))))
  # Two banners crossed, and a banner within a filter.
  x <- update(des, crossed = paste(group, gender)); cells <- sort(unique(x$variables$crossed[x$variables$group != "Single"])); o$crossed <- domains(x, "concern", "crossed", cells); o$crossed_covariance <- covariance(subset(x, group != "Single"), "concern", "crossed")
  o$women <- domains(subset(des, gender == "Female"), "concern", names = c("Elder", "Middle", "Younger"))
  # The risk difference among the concerned and the unconcerned, and a difference of differences.
  y <- update(q, inactive = 1 - behavior); b <- svyby(~inactive, ~concern + group, subset(y, group != "Single"), svymean, covmat = TRUE)
  rd <- svycontrast(b, list(elder = c("1.Elder" = 1, "0.Elder" = -1), double = c("1.Elder" = 1, "0.Elder" = -1, "1.Middle" = -1, "0.Middle" = 1)))
  o$risk_difference <- list(estimate = N(coef(rd)), se = N(SE(rd)))
  # A group against the rest of the respondents.
  z <- update(des, rest = ifelse(group == "Elder", "in", "out")); b <- svyby(~concern, ~rest, subset(z, !is.na(concern)), svymean, covmat = TRUE); cc <- svycontrast(b, c("in" = 1, "out" = -1)); o$elder_versus_rest <- list(difference = N(coef(cc)), se = N(SE(cc)))
  o
})
res$designs <- lapply(res$designs, identity)

wide <- svydesign(id = ~psu, strata = ~stratum, weights = ~wide_weight, data = d, nest = TRUE)
wide_plain <- svydesign(~1, weights = ~wide_weight, data = d)
res$wide_weights <- list(clustered = domains(wide, "spend"), plain = domains(wide_plain, "spend"), plain_concern = domains(wide_plain, "concern"))

lonely <- svydesign(id = ~psu, strata = ~lonely_stratum, weights = ~weight, data = d, nest = TRUE)
lonely_elements <- svydesign(~1, strata = ~s, weights = ~weight, data = transform(d, s = ifelse(id == 40, 99, stratum)))
rule <- function(r, des) { options(survey.lonely.psu = r); x <- list(concern = domains(des, "concern"), covariance = covariance(des, "concern")); options(survey.lonely.psu = "fail"); x }
res$lonely <- list(centre = rule("adjust", lonely), certainty = rule("certainty", lonely), centre_elements = rule("adjust", lonely_elements), certainty_elements = rule("certainty", lonely_elements))
res$lonely$fail <- inherits(try(svymean(~concern, subset(lonely, !is.na(concern))), silent = TRUE), "try-error")

# Replicate weights. Factors are not combined with the weight; BRR and Fay are given combined.
reps <- list()
brr <- as.svrepdesign(clustered, type = "BRR", compress = FALSE); reps$BRR <- weights(brr, "analysis")
fay <- as.svrepdesign(clustered, type = "Fay", fay.rho = .3, compress = FALSE); reps$Fay <- weights(fay, "analysis")
jk1 <- as.svrepdesign(unclustered_psu, type = "JK1", compress = FALSE); reps$JK1 <- weights(jk1, "replication")
jkn <- as.svrepdesign(clustered, type = "JKn", compress = FALSE); reps$JKn <- weights(jkn, "replication")
boot <- as.svrepdesign(clustered, type = "bootstrap", replicates = 20, compress = FALSE); reps$bootstrap <- weights(boot, "replication")
# Respondents of one PSU share their factors: kept once a PSU.
first <- match(sort(unique(d$psu)), d$psu)
factors <- do.call(cbind, lapply(names(reps), function(t) { m <- reps[[t]]; if (t %in% c("BRR", "Fay")) m <- m / pmax(d$weight, 1e-300); f <- m[pmax(first, first + 1), , drop = FALSE]; colnames(f) <- paste0(t, "_", seq_len(ncol(f))); f }))
factors <- data.frame(psu = sort(unique(d$psu)), signif(factors, 15))
write.csv(factors, file.path(out, "replicate_factors.csv"), row.names = FALSE)
factors <- read.csv(file.path(out, "replicate_factors.csv"))
R <- function(t) as.matrix(factors[match(d$psu, factors$psu), grep(paste0("^", t, "_"), names(factors))])
made <- list(
  BRR = svrepdesign(data = d, repweights = R("BRR") * d$weight, weights = d$weight, type = "BRR", combined.weights = TRUE),
  Fay = svrepdesign(data = d, repweights = R("Fay") * d$weight, weights = d$weight, type = "Fay", rho = .3, combined.weights = TRUE),
  JK1 = svrepdesign(data = d, repweights = R("JK1"), weights = d$weight, type = "JK1", combined.weights = FALSE),
  JK1_combined = svrepdesign(data = d, repweights = R("JK1") * d$weight, weights = d$weight, type = "JK1", combined.weights = TRUE),
  JKn = svrepdesign(data = d, repweights = R("JKn"), weights = d$weight, type = "JKn", combined.weights = FALSE),
  JKn_combined = svrepdesign(data = d, repweights = R("JKn") * d$weight, weights = d$weight, type = "JKn", rscales = seq(.4, .6, length.out = 16), scale = .9, combined.weights = TRUE),
  bootstrap = svrepdesign(data = d, repweights = R("bootstrap"), weights = d$weight, type = "bootstrap", combined.weights = FALSE))
res$replicates <- lapply(made, function(des) {
  s <- svyby(~spend, ~group, subset(des, !is.na(spend) & group != "Single"), svymean, covmat = TRUE)
  v <- subset(des, !is.na(spend) & !is.na(score))
  S <- svyvar(~spend + score, v, return.replicates = TRUE); r <- function(m) m[2] / sqrt(m[1] * m[4])
  rr <- apply(S$replicates, 1, r); V <- survey:::svrVar(rr, des$scale, des$rscales, mse = des$mse, coef = r(as.vector(S$variance)))
  f <- update(subset(des, !is.na(score) & group != "Single"), s = factor(score), g = factor(group)); t <- svychisq(~s + g, f, statistic = "F")
  q <- svyquantile(~spend, subset(des, !is.na(spend)), .5)[[1]]
  # The logit replicated itself (svyciprop's default); the variance ratio counts respondents of zero weight.
  logit <- lapply(setNames(nm = c("Elder", "Middle", "Younger")), function(k) N(attr(svyciprop(~concern, subset(des, !is.na(concern) & group == k), method = "logit"), "ci")))
  list(df = degf(des), scale = des$scale, rscales = N(des$rscales), logit_concern = logit, variance_ratio_replace_spend = N(deff(svymean(~spend, subset(des, !is.na(spend)), deff = "replace"))), spend = domains(des, "spend", names = c("Elder", "Middle", "Younger")), concern = domains(des, "concern", names = c("Elder", "Middle", "Younger")),
    covariance = unname(vcov(s)), correlation_se = sqrt(as.numeric(V)), rao_scott = list(F = N(t$statistic), ndf = N(t$parameter[1]), ddf = N(t$parameter[2]), p = N(t$p.value)), median = list(estimate = N(q[1]), interval = N(q[2:3]), se = N(q[4])))
})

# Raking, then trimming: not survey's trimWeights, which spreads what it cuts; the product caps at a multiple of the
# median of the raked weights and rakes again until no weight is above the cap. Written out here by the same definition.
keep <- subset(d, weight > 0); tot <- sum(keep$weight)
margins <- list(gender = c(Female = .55, Male = .45), group = c(Elder = .3, Middle = .37, Single = .01, Younger = .32))
rk <- function(w) { e <- keep; e$w <- w; x <- rake(svydesign(~1, weights = ~w, data = e), list(~gender, ~group),
  lapply(names(margins), function(m) setNames(data.frame(names(margins[[m]]), N(margins[[m]]) * tot), c(m, "Freq"))), control = list(maxit = 5000, epsilon = 1e-13, verbose = FALSE)); N(weights(x)) }
r0 <- rk(keep$weight); cap <- 3 * median(r0); w <- r0
while (max(w) > cap * (1 + 1e-8)) w <- rk(pmin(w, cap))
res$rake <- list(targets = lapply(margins, as.list), trim = 3, cap = cap, id = keep$id, untrimmed = r0, trimmed = w, above = sum(r0 > cap))

# Raked weights with their own variance: residuals from one weighted regression on all margins (calibrate). The two zero
# weights are raised, since R divides by them.
raised <- transform(d, weight = ifelse(weight == 0, .5, weight))
raised_designs <- list(plain = svydesign(~1, weights = ~weight, data = raised), stratified = svydesign(~1, strata = ~stratum, weights = ~weight, data = raised), clustered = svydesign(id = ~psu, strata = ~stratum, weights = ~weight, data = raised, nest = TRUE))
res$calibrated <- lapply(raised_designs, function(des) {
  to <- lapply(names(margins), function(m) setNames(data.frame(names(margins[[m]]), N(margins[[m]]) * sum(raised$weight)), c(m, "Freq")))
  cal <- calibrate(des, list(~gender, ~group), to, calfun = "raking", maxit = 500, epsilon = 1e-13)
  # A calibrated domain keeps the rows outside at weight 0, so that their blanks are filled.
  cal <- update(cal, gap = concern - behavior); known <- function(v) !is.na(cal$variables[[v]]); filled <- cal; filled$variables$s <- factor(cal$variables$score); filled$variables$g <- factor(cal$variables$group)
  for (v in c("concern", "spend", "gap", "s")) filled$variables[[v]][!known(if (v == "s") "score" else v)] <- if (v == "s") "1" else 0
  of <- function(v) { one <- function(k) { s <- subset(filled, known(v) & (is.null(k) | cal$variables$group %in% k)); m <- svymean(as.formula(paste0("~", v)), s); list(estimate = N(coef(m)), se = N(SE(m)), df = N(degf(s))) }; lapply(setNames(list(NULL, "Elder", "Middle", "Younger"), c("Total", "Elder", "Middle", "Younger")), one) }
  part <- function(k) { y <- filled$variables$spend; w <- weights(filled) * (known("spend") & cal$variables$group == k); w / sum(w) / weights(filled) * (y - weighted.mean(y, w)) }
  filled$variables$z <- part("Elder") - part("Younger") # influence of a difference of two domains: svyby gives no covariance here
  filled$variables$g[filled$variables$g == "Single"] <- "Middle"; filled$variables$g <- droplevels(filled$variables$g); t <- svychisq(~s + g, subset(filled, known("score") & group != "Single"), statistic = "F")
  list(concern = of("concern"), spend = of("spend"), gap = of("gap"), women = max(SE(svymean(~gender, cal))), elder_younger_spend = N(SE(svytotal(~z, filled))), rao_scott = list(F = N(t$statistic), ndf = N(t$parameter[1])))
})
# Reliability of a difference of two indices from its weighted parts.
res$difference_reliability <- lapply(list(clustered = clustered), function(des) {
  i <- subset(des, !is.na(concern) & !is.na(score) & !is.na(behavior) & !is.na(shares_1))
  i <- update(i, c1 = concern * 100, c2 = (score - 1) * 25, b1 = behavior * 100, b2 = shares_1 * 100); i <- update(i, C = (c1 + c2) / 2, B = (b1 + b2) / 2)
  S <- matrix(as.vector(as.matrix(svyvar(~C + B, i))), 2); a <- c(svycralpha(~c1 + c2, i), svycralpha(~b1 + b2, i))
  list(sd = sqrt(diag(S)), alpha = N(a), r = S[1, 2] / sqrt(S[1, 1] * S[2, 2]), reliability = N((S[1, 1] * a[1] + S[2, 2] * a[2] - 2 * S[1, 2]) / (S[1, 1] + S[2, 2] - 2 * S[1, 2])))
})[[1]]

# Distribution functions in the far tails.
t2 <- data.frame(t = c(1.96, 5, 20, 38, 41.4, 1e3, 1e9), df = c(3, 66, 500, 2500, 2778, 100, 30)); f <- data.frame(f = c(2, 50, 100, 90, .3), df1 = c(3.37, 3.37, 13, 16, 15.9), df2 = c(812.4, 812.4, 880, 44275, 44275)); x <- data.frame(x = c(.5, 10, 100, 1400, 1400), df = c(1, 8, 8, 8, 100)); z <- c(-37, -20, -8, -1, 0, 3); b <- data.frame(p = c(.025, .975, .025, .975, .025), a = c(.5, 250.7, 3.2, 1, 4800.5), b = c(2.1, 250.7, 90.4, 2000, 5200))
res$distributions <- list(t = cbind(t2, p = 2 * pt(-t2$t, t2$df)), f = cbind(f, p = pf(f$f, f$df1, f$df2, lower.tail = FALSE)), chisq = cbind(x, p = pchisq(x$x, x$df, lower.tail = FALSE)), normal = data.frame(z = z, p = pnorm(z)), beta = cbind(b, q = qbeta(b$p, b$a, b$b)), qt = data.frame(p = c(.975, .975, .995, .5), df = c(1, 66, 8, 3), q = qt(c(.975, .975, .995, .5), c(1, 66, 8, 3))))
p <- c(.01, .04, NA, .03, .005, .2, .005); res$adjusted <- list(p = p, holm = p.adjust(p, "holm"), bh = p.adjust(p, "BH"))
# Weighted alpha (svycralpha), KR-20 and item-rest correlations.
cc <- subset(plain, !is.na(concern) & !is.na(behavior)); res$alpha <- list(weighted = N(svycralpha(~shares_1 + shares_2 + shares_3, plain)), item_rest = sapply(1:3, function(i) cor(d[[paste0("shares_", i)]], rowSums(d[paste0("shares_", setdiff(1:3, i))]))))
pp <- colMeans(d[paste0("shares_", 1:3)]); ss <- rowSums(d[paste0("shares_", 1:3)]); res$alpha$kr20 <- 3 / 2 * (1 - sum(pp * (1 - pp)) / mean((ss - mean(ss))^2))
# Verdicts over a grid, and two shares of which one is 0 or 1: MOVER of the two beta intervals (Newcombe 1998; Zou & Donner
# 2008), Fisher's test on the effective bases.
cases <- expand.grid(p = c(0, .001, .02, .06, .15, .5, .72, .93, .99, 1), deff = c(.3, 1, 1.9), n = c(12, 29, 31, 60, 150, 2500), df = c(3, 8, 20, 1e9), plain = FALSE)
cases$df <- pmin(cases$df, cases$n - 1); cases <- rbind(cases, transform(subset(cases, deff == 1 & df == n - 1), plain = TRUE))
cases$n <- as.integer(cases$n); cases$se <- with(cases, sqrt(p * (1 - p) * deff / n)); cases$deff <- NULL
cases$verdict <- mapply(judge, cases$p, cases$se, cases$n, cases$df, cases$plain); cases <- unique(cases)
res$reliability <- with(cases, sprintf("%.17g %.17g %d %.17g %d %s", p, se, n, df, plain, verdict)) # p, se, n, df, plain, verdict
kg <- function(p, se, n, df, kish) { size <- (if (p == 0 || p == 1) kish else p * (1 - p) / se^2) * (qt(.025, n - 1) / qt(.025, df))^2; c(if (p == 0) 0 else qbeta(.025, size * p, size * (1 - p) + 1), if (p == 1) 1 else qbeta(.975, size * p + 1, size * (1 - p))) }
exact <- function(a, b) {
  i <- do.call(kg, as.list(a)); j <- do.call(kg, as.list(b)); d <- a[[1]] - b[[1]]; count <- function(s) { m <- floor(s[[5]]); x <- min(m, round(s[[1]] * s[[5]])); c(x, m - x) }
  list(a = as.list(setNames(a, c("p", "se", "n", "df", "kish"))), b = as.list(setNames(b, c("p", "se", "n", "df", "kish"))), p = N(fisher.test(rbind(count(a), count(b)))$p.value), interval = c(d - sqrt((a[[1]] - i[1])^2 + (j[2] - b[[1]])^2), d + sqrt((i[2] - a[[1]])^2 + (b[[1]] - j[1])^2)))
}
res$certain <- list(exact(c(1, 0, 50, 40, 42.4), c(.7, .06, 90, 80, 61.7)), exact(c(0, 0, 31, 30, 30.2), c(.05, .02, 400, 300, 200)), exact(c(0, 0, 60, 59, 60), c(0, 0, 45, 44, 45)), exact(c(1, 0, 900, 899, 700.5), c(0, 0, 800, 30, 500.5)), exact(c(.3, .01, 5000, 200, 4000), c(0, 0, 2000, 100, 1500)))
# Adjusted differences: svyglm, its predictive margins (svypredmeans) and their covariance, logit and linear, for five designs,
# on the domain whose group, answer and controls are known. Solved to 1e-13, so that agreement is not R's stopping early.
alike <- transform(d, group = factor(group), gender = factor(gender), wealth = factor(ifelse(is.na(spend), NA, ifelse(spend < 20, "low", "high"))))
margins <- function(des, family) {
  des$variables <- alike[match(des$variables$id, alike$id), ]; s <- subset(des, !is.na(concern) & !is.na(wealth) & group != "Single"); s <- update(s, group = droplevels(group)); assign("s", s, globalenv())
  fam <<- if (family == "logit") quasibinomial() else gaussian(); solved <<- list(epsilon = 1e-14, maxit = 200)
  full <- svyglm(concern ~ group + gender + wealth, design = s, family = fam, control = solved); pm <- svypredmeans(svyglm(concern ~ gender + wealth, design = s, family = fam, control = solved), ~group)
  o <- order(names(coef(pm))); V <- vcov(pm)[o, o]; m <- N(coef(pm))[o]; first <- svycontrast(pm, setNames(list(setNames(c(1, -1), c("Elder", "Younger"))), "d"))
  list(n = nrow(s$variables), coefficients = N(coef(full)), vcov = unname(vcov(full)), margins = m, covariance = unname(V), difference = N(coef(first)), se = N(SE(first)))
}
options(survey.lonely.psu = "adjust"); models <- list(weights = plain, clustered = clustered, replicates = made$JKn, domain = subset(clustered, stratum <= 6), lonely = lonely)
res$adjusted_margins <- lapply(models, function(des) lapply(setNames(nm = c("logit", "linear")), function(f) margins(des, f))); options(survey.lonely.psu = "fail")
# Alike or not: two one-sided t tests of a difference against a margin (Schuirmann 1987), the 90 % interval that goes with them,
# and Holm over the pairs.
tost <- function(d, se, df, m) list(difference = d, se = se, df = df, margin = m, p = max(pt((d + m) / se, df, lower.tail = FALSE), pt((d - m) / se, df)), interval = d + c(-1, 1) * qt(.95, df) * se)
res$equivalence <- list(tost(.011, .012, 110, .05), tost(-.03, .012, 41, .05), tost(.049, .0005, 8, .05), tost(.06, .02, 2000, .05), tost(-2.2, 1.4, 15, 5), tost(0, .04, 300, .05))
res$equivalence_holm <- p.adjust(sapply(res$equivalence, `[[`, "p"), "holm")
write_json(res, file.path(out, "expected.json"), digits = NA, auto_unbox = TRUE, pretty = TRUE, null = "null", na = "null", dataframe = "rows")
