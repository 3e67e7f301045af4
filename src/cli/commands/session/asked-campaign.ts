import type { Lang } from '../../../model.ts';
import { type CampaignFile, findCampaignFile, readCampaignFile } from '../../config/file/campaign-file.ts';
import { nothingToChooseFrom } from '../../config/file/chosen-campaign.ts';
import { checkReadable } from '../../config/paths/paths.ts';
import { source } from '../../options/audit/terminal.ts';
import type { Context } from '../../options/option.ts';
import { fileOptions } from '../../options/table.ts';
import { languageAsked } from '../../terminal/language.ts';
import type { Session } from '../command.ts';

/** The campaign file that is named, or that lies in the working directory. */
export function campaignFile({ argv, typed, terminal }: Session, context: Context): CampaignFile | null {
  const [name = null] = typed.get(source.name.key) ?? [];
  const named = typed.get(source.campaign.key)?.[0]?.text;
  const path = named ?? findCampaignFile('.');
  if (path === null) {
    if (name !== null) throw nothingToChooseFrom(name.at);
    return null;
  }
  checkReadable({ option: '--campaign', path });
  const setLang = (lang: Lang) => {
    terminal.lang = languageAsked(argv) ?? lang;
  };
  return readCampaignFile(path, { options: fileOptions, context, name, setLang });
}
