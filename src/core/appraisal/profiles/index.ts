import { type ProfileId, type ScoringProfile } from "../profile";
import { mof2020 } from "./mof-2020";
import { mof2021 } from "./mof-2021";
import { oldForm } from "./old-form";
import { provincialSystem } from "./provincial-system";
import { guangxi } from "./guangxi";
import { provincialSystemEarly } from "./provincial-system-early";
import { hubei } from "./hubei";
import { guangshui } from "./guangshui";
import { projectLibrary } from "./project-library";
import { sichuan } from "./sichuan";
import { ningxia } from "./ningxia";
import { yinchuan } from "./yinchuan";
import { hebei } from "./hebei";
import { transferFunds } from "./transfer-funds";
import { noScores } from "./no-scores";

/** Every scoring profile, the default first. */
export const PROFILES: readonly ScoringProfile[] = [
  mof2020,
  mof2021,
  oldForm,
  provincialSystem,
  guangxi,
  provincialSystemEarly,
  hubei,
  guangshui,
  projectLibrary,
  sichuan,
  ningxia,
  yinchuan,
  hebei,
  transferFunds,
  noScores,
];

/** 财预〔2020〕10号 with the reverse formula that provincial systems use. */
export const DEFAULT_PROFILE: ScoringProfile = mof2020;

/** The profile of an id; null where there is none (ids come from settings and options). */
export function profileById(id: ProfileId | (string & {})): ScoringProfile | null {
  return PROFILES.find((profile) => profile.id === id) ?? null;
}
