import type { ColumnKind } from '../../src/codebook/DetectedCodebook';
import columns from './expected/questionnaires.json';

/** A column as a real questionnaire would have it; `levels` from lowest to highest, in any order where `single`. */
export interface QuestionnaireColumn {
  readonly from: string;
  readonly header: string;
  readonly question?: string;
  readonly kind: ColumnKind;
  readonly levels?: readonly string[];
  readonly missing?: readonly string[];
  /** For columns of many answers: the answers themselves. */
  readonly answers?: readonly string[];
}

/** Written after the wording of published questionnaires (Pew ATP, Eurobarometer, Cisco, ISTAT, CIS, FRA, GSS, Vagias anchors). */
export const questionnaireColumns = columns as unknown as readonly QuestionnaireColumn[];
