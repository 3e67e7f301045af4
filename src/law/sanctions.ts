import type { Fines } from './model.ts';
import type { Parameter } from './parameter.ts';
import { parameters } from './parameters/index.ts';

const { fines, finesCallerNumber, finesMachine, finesObjection, finesTraining } = parameters;

/** By which fine a breach of each legal number is sanctioned; house rules, the data-protection law and insurance have none here. */
const sanctions = new Map<Parameter<unknown>, Parameter<Fines>>([
  [parameters.attemptLimit, fines],
  [parameters.bannedEnergyRenovation, fines],
  [parameters.bannedHousingAdaptation, fines],
  [parameters.callingWeekdays, fines],
  [parameters.callingWindows, fines],
  [parameters.consentRequired, fines],
  [parameters.consentSlots, fines],
  [parameters.consentYears, fines],
  [parameters.oppositionDutyDays, fines],
  [parameters.oppositionList, fines],
  [parameters.publicHolidays, fines],
  [parameters.refusalPauseDays, fines],
  [parameters.refusalWithdrawsConsent, fines],
  [parameters.forbiddenCallerNumbers, finesCallerNumber],
  [parameters.withheldCallerForbidden, finesCallerNumber],
  [parameters.objectionDuringCall, finesObjection],
  [parameters.machineConsent, finesMachine],
  [parameters.bannedCpfTraining, finesTraining],
]);

/** The fine for a breach of a legal number; null: none with an amount. */
export function sanctionOf(parameter: Parameter<unknown>): Parameter<Fines> | null {
  return sanctions.get(parameter) ?? null;
}
