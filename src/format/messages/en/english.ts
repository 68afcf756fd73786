import { assumed } from './assumed';
import { attitudes } from './attitudes';
import { benchmarks } from './benchmarks';
import { charts } from './charts';
import { comparisons } from './comparisons';
import { crosstab } from './crosstab';
import { data } from './data';
import { derived } from './derived';
import { exporting } from './exporting';
import { exportTables } from './exportTables';
import { findings } from './findings';
import { generations } from './generations';
import { groupInSentence } from './groupInSentence';
import { ask } from './import/ask';
import { wizard } from './import/wizard';
import { kept } from './kept';
import { lacking } from './lacking';
import { methods } from './methods';
import { overview } from './overview';
import { paradox } from './paradox';
import { personalization } from './personalization';
import { playbook } from './playbook';
import { problems } from './problems';
import { reasons } from './reasons';
import { shell } from './shell';
import { waves } from './waves';

/** Every sentence in English, the language whose keys and placeholders the others follow. */
export const english = {
  ask,
  assumed,
  attitudes,
  benchmarks,
  charts,
  comparisons,
  crosstab,
  data,
  derived,
  exportTables,
  exporting,
  findings,
  generations,
  groupInSentence,
  kept,
  lacking,
  methods,
  overview,
  paradox,
  personalization,
  playbook,
  problems,
  reasons,
  shell,
  waves,
  wizard,
};
