# What R gives for the trend over three waves: the strata 1 to 3 of survey.csv are taken for a wave of 2020, 4 to 6 for one of
# 2022, 7 and 8 for one of 2025, in one design with the strata apart.
# Usage: Rscript make_trend.R OUTDIR  (R 4.2.2, survey 4.1-1), with survey.csv in OUTDIR.
suppressMessages({library(survey); library(jsonlite)})
out <- commandArgs(TRUE)[1]
options(survey.adjust.domain.lonely = FALSE, warn = -1)
d <- read.csv(file.path(out, "survey.csv"), na.strings = "")
d$year <- ifelse(d$stratum <= 3, 2020, ifelse(d$stratum <= 6, 2022, 2025))
d$late <- as.numeric(d$year == 2025)
d$gap <- d$concern - d$behavior
N <- function(x) unname(as.numeric(x))

trend <- function(des, v, k) {
  s <- subset(des, !is.na(des$variables[[v]]) & (is.null(k) | des$variables$group %in% k))
  line <- svyglm(as.formula(paste(v, "~ year")), s)
  df <- degf(s) - 1
  slope <- N(coef(line)["year"]); se <- N(SE(line)["year"])
  both <- svyglm(as.formula(paste(v, "~ year + late")), s)
  F <- N(coef(both)["late"] / SE(both)["late"])^2; ddf <- degf(s) + 1 - 3
  list(slope = slope, se = se, df = df, p = 2 * pt(-abs(slope / se), df), interval = slope + c(-1, 1) * qt(.975, df) * se,
       departure = list(F = F, ndf = 1, ddf = ddf, p = pf(F, 1, ddf, lower.tail = FALSE)))
}
groups <- list(Total = NULL, Elder = "Elder", Middle = "Middle", Younger = "Younger")
figures <- function(des) lapply(list(concern = "concern", behavior = "behavior", gap = "gap"), function(v) lapply(groups, function(k) trend(des, v, k)))
clustered <- svydesign(id = ~psu, strata = ~stratum, weights = ~weight, data = d, nest = TRUE)
weighted <- svydesign(id = ~id, strata = ~year, weights = ~weight, data = d)
write_json(list(clustered = figures(clustered), weighted = figures(weighted)), file.path(out, "trend.json"), digits = I(17), auto_unbox = TRUE, pretty = TRUE)
