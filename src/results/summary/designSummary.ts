import { kishDesignEffect } from '../../design/kishDesignEffect';
import { figure } from '../document/figure';
import type { DesignSummary } from '../document/StudySummary';
import type { OpenStudy } from '../OpenStudy';

/** How the sample was drawn and weighted, with Kish's design effect n·Σw²/(Σw)² over the kept respondents. */
export function designSummary(open: OpenStudy): DesignSummary {
  const { design, study, raked } = open;
  const { weight, stratum, cluster, replicates } = study.design ?? {};
  return {
    ...(design.weighted && weight !== undefined ? { weight } : {}),
    ...(design.stratum && stratum !== undefined ? { stratum } : {}),
    ...(design.psu && cluster !== undefined ? { cluster } : {}),
    ...(design.stratum ? { strataCount: design.psuCounts.length } : {}),
    ...(design.psu ? { psuCount: design.stratumOfPsu.length } : {}),
    ...(design.stratum || design.psu ? { lonelyPsu: design.lonelyPsu } : {}),
    ...(design.replicates && replicates ? { replicates: replicates.type } : {}),
    designEffect: figure(kishDesignEffect(design.weights, open.keep)),
    ...(raked ? { raked } : {}),
  };
}
