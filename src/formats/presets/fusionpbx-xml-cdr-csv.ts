import { list } from '../lexicon/words.ts';
import { definePreset } from '../preset.ts';
import { causesByTalk, hangupCauses } from './shared/freeswitch.ts';

/**
 * FusionPBX's Call Detail Records saved as CSV. Columns are missing where the exporting user may not see them; older
 * versions have no `status` and write `start_stamp` without offset.
 */
export const fusionpbxXmlCdrCsv = definePreset({
  id: 'fusionpbx-xml-cdr-csv',
  product: 'FusionPBX Call Detail Records',
  certainty: 'source',
  sources: [
    'fusionpbx/fusionpbx: app/xml_cdr/xml_cdr_export.php',
    'fusionpbx/fusionpbx: app/xml_cdr/xml_cdr_inc.php',
    'fusionpbx/fusionpbx: app/xml_cdr/resources/classes/xml_cdr.php',
  ],
  headers: [
    list('xml_cdr_uuid, hangup_cause, start_epoch'),
    list('xml_cdr_uuid, hangup_cause, start_stamp'),
    list('domain_uuid, hangup_cause, start_epoch'),
    list('domain_uuid, start_date_formatted, start_time_formatted'),
    list('domain_uuid, sip_call_id, xml_cdr_uuid'),
  ],
  columns: {
    date: ['start_epoch', 'start_stamp', 'start_date_formatted'],
    time: ['start_time_formatted'],
    number: ['destination_number', 'caller_destination'],
    caller: ['caller_id_number', 'source_number'],
    callId: ['xml_cdr_uuid', 'sip_call_id'],
    legPointer: ['bridge_uuid'],
    agent: ['extension', 'extension_name'],
    end: ['end_stamp'],
  },
  outcomes: [
    // The status calls a number that is not in service failed.
    {
      names: ['hangup_cause'],
      by: 'system',
      codes: {
        invalid: list('UNALLOCATED_NUMBER, INVALID_NUMBER_FORMAT, NO_ROUTE_DESTINATION'),
        unclassified: hangupCauses.unclassified ?? [],
      },
    },
    {
      names: ['status'],
      by: 'system',
      codes: {
        answered: ['answered'],
        unanswered: list('no_answer, cancelled, missed'),
        busy: ['busy'],
        failed: ['failed'],
        voicemail: ['voicemail'],
      },
    },
    { names: ['hangup_cause'], by: 'system', codes: hangupCauses, depends: causesByTalk },
  ],
  direction: {
    // A queue rings its agents by calls of their own.
    marks: [{ names: ['cc_side'], values: ['agent'], direction: 'internal' }],
    column: {
      names: ['direction'],
      values: { outbound: ['outbound'], inbound: ['inbound'], internal: ['local'] },
    },
    telephone: {
      src: ['caller_id_number', 'source_number'],
      dst: ['destination_number', 'caller_destination'],
      context: ['context'],
    },
  },
  lacks: {
    number: {
      en: 'the exporting user may not see destination_number: ask the FusionPBX administrator for that permission, or for the export itself',
      fr: 'l’utilisateur qui a exporté n’a pas le droit de voir destination_number\u00a0: demandez ce droit, ou l’export lui-même, à l’administrateur de FusionPBX',
    },
    date: {
      en: 'the exporting user may not see start_epoch and start_stamp: ask the FusionPBX administrator for that permission, or for the export itself',
      fr: 'l’utilisateur qui a exporté n’a pas le droit de voir start_epoch et start_stamp\u00a0: demandez ce droit, ou l’export lui-même, à l’administrateur de FusionPBX',
    },
  },
});
