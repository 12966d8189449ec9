import { type Form, type FormId } from "../form";
import {
  departmentSelfEvaluationCentral,
  departmentSelfEvaluationHunan,
} from "./department-self-evaluation";
import { departmentTargetCentral, departmentTargetHunan } from "./department-target";
import { monitoringCentral } from "./monitoring-central";
import { selfEvaluationCentral, selfEvaluationHunan } from "./self-evaluation";
import { target2021 } from "./target-2021";
import { targetCentral } from "./target-central";
import { targetHunan } from "./target-hunan";
import { targetReview } from "./target-review";

/** Every form, in the order of the gallery. */
export const FORMS: readonly Form[] = [
  targetHunan,
  targetCentral,
  target2021,
  selfEvaluationHunan,
  selfEvaluationCentral,
  departmentTargetHunan,
  departmentTargetCentral,
  departmentSelfEvaluationHunan,
  departmentSelfEvaluationCentral,
  monitoringCentral,
  targetReview,
];

/** The form of an id; throws where there is none, which the type rules out. */
export function formById(id: FormId): Form {
  const form = FORMS.find((candidate) => candidate.id === id);
  if (!form) throw new Error(`no form ${id}`);
  return form;
}
