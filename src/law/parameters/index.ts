import { appointmentToleranceMinutes } from './appointment-tolerance-minutes.ts';
import { attemptDays } from './attempt-days.ts';
import { attemptLimit } from './attempt-limit.ts';
import { bannedCpfTraining } from './banned-cpf-training.ts';
import { bannedEnergyRenovation } from './banned-energy-renovation.ts';
import { bannedHousingAdaptation } from './banned-housing-adaptation.ts';
import { bannedHousingAdaptationMessages } from './banned-housing-adaptation-messages.ts';
import { callBackDays } from './call-back-days.ts';
import { callingWeekdays } from './calling-weekdays.ts';
import { callingWindows } from './calling-windows.ts';
import { consentProofYears } from './consent-proof-years.ts';
import { consentRequired } from './consent-required.ts';
import { consentSlots } from './consent-slots.ts';
import { consentYears } from './consent-years.ts';
import { fines } from './fines.ts';
import { finesCallerNumber } from './fines-caller-number.ts';
import { finesMachine } from './fines-machine.ts';
import { finesObjection } from './fines-objection.ts';
import { finesTraining } from './fines-training.ts';
import { forbiddenCallerNumbers } from './forbidden-caller-numbers.ts';
import { hoursLiftedBy } from './hours-lifted-by.ts';
import { houseRefusalPauseDays } from './house-refusal-pause-days.ts';
import { houseRegistrationDays } from './house-registration-days.ts';
import { insuranceRefusal } from './insurance-refusal.ts';
import { localHolidaysAlsaceMoselle } from './local-holidays-alsace-moselle.ts';
import { localHolidaysOverseas } from './local-holidays-overseas.ts';
import { machineConsent } from './machine-consent.ts';
import { mobileCallerPrefixes } from './mobile-caller-prefixes.ts';
import { objectionDuringCall } from './objection-during-call.ts';
import { oppositionDutyDays } from './opposition-duty-days.ts';
import { oppositionList } from './opposition-list.ts';
import { platformCallerRanges } from './platform-caller-ranges.ts';
import { pressExemption } from './press-exemption.ts';
import { publicHolidays } from './public-holidays.ts';
import { refusalPauseDays } from './refusal-pause-days.ts';
import { refusalWithdrawsConsent } from './refusal-withdraws-consent.ts';
import { regime } from './regime.ts';
import { registrationEffectDays } from './registration-effect-days.ts';
import { rightToObject } from './right-to-object.ts';
import { verifiedCallerRanges } from './verified-caller-ranges.ts';
import { withheldCallerForbidden } from './withheld-caller-forbidden.ts';

/** Every legal number that the audit knows, under the name of its file's constant. */
export const parameters = {
  appointmentToleranceMinutes,
  attemptDays,
  attemptLimit,
  bannedCpfTraining,
  bannedEnergyRenovation,
  bannedHousingAdaptation,
  bannedHousingAdaptationMessages,
  callBackDays,
  callingWeekdays,
  callingWindows,
  consentProofYears,
  consentRequired,
  consentSlots,
  consentYears,
  fines,
  finesCallerNumber,
  finesMachine,
  finesObjection,
  finesTraining,
  forbiddenCallerNumbers,
  hoursLiftedBy,
  houseRefusalPauseDays,
  houseRegistrationDays,
  insuranceRefusal,
  localHolidaysAlsaceMoselle,
  localHolidaysOverseas,
  machineConsent,
  mobileCallerPrefixes,
  objectionDuringCall,
  oppositionDutyDays,
  oppositionList,
  platformCallerRanges,
  pressExemption,
  publicHolidays,
  refusalPauseDays,
  refusalWithdrawsConsent,
  regime,
  registrationEffectDays,
  rightToObject,
  verifiedCallerRanges,
  withheldCallerForbidden,
};
