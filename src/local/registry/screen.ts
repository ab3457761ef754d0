import { each, googleClass } from './google-class.ts';
import { SCOPE } from './scopes.ts';

const page = { cost: 'dialog', scopes: [SCOPE.dialogs], note: 'recorded, with its HTML' } as const;

export const uiClass = googleClass<GoogleAppsScript.Base.Ui>()(
  'Ui',
  {
    ...each('free', 'createMenu', 'createAddonMenu'),
    alert: { cost: 'dialog', note: 'answered from uiAnswers' },
    prompt: { cost: 'dialog', note: 'answered from uiAnswers' },
    showModalDialog: page,
    showModelessDialog: page,
    showSidebar: page,
  },
  {
    constants: {
      Button: ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO'],
      ButtonSet: ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'],
    },
  },
);

export const menuClass = googleClass<GoogleAppsScript.Base.Menu>()('Menu', {
  ...each('free', 'addItem', 'addSeparator', 'addSubMenu'),
  addToUi: { cost: 'dialog' },
});

export const promptResponseClass = googleClass<GoogleAppsScript.Base.PromptResponse>()(
  'PromptResponse',
  each('free', 'getResponseText', 'getSelectedButton'),
);

export const htmlServiceClass = googleClass<GoogleAppsScript.HTML.HtmlService>()(
  'HtmlService',
  { ...each('free', 'createHtmlOutput'), ...each('look', 'createHtmlOutputFromFile') },
  { constants: { SandboxMode: ['IFRAME'], XFrameOptionsMode: ['ALLOWALL', 'DEFAULT'] } },
);

export const htmlOutputClass = googleClass<GoogleAppsScript.HTML.HtmlOutput>()(
  'HtmlOutput',
  each(
    'free',
    'append',
    'appendUntrusted',
    'clear',
    'getContent',
    'setContent',
    'getTitle',
    'setTitle',
    'getWidth',
    'setWidth',
    'getHeight',
    'setHeight',
    'setSandboxMode',
    'addMetaTag',
  ),
);
