import { each, googleClass } from './google-class.ts';
import { SCOPE } from './scopes.ts';

export const userClass = googleClass<GoogleAppsScript.Base.User>()('User', each('free', 'getEmail'));

export const sessionClass = googleClass<GoogleAppsScript.Base.Session>()(
  'Session',
  {
    getActiveUser: {
      cost: 'look',
      openToSimple: true,
      scopes: [SCOPE.email],
      note: 'in a simple trigger it needs no scope and gives no address',
    },
    getEffectiveUser: { cost: 'look', scopes: [SCOPE.email] },
    ...each('look', 'getScriptTimeZone', 'getActiveUserLocale', 'getTemporaryActiveUserKey'),
  },
  { note: 'The script’s zone must be the zone the process runs in.' },
);

export const propertiesServiceClass = googleClass<GoogleAppsScript.Properties.PropertiesService>()(
  'PropertiesService',
  each('free', 'getDocumentProperties', 'getScriptProperties', 'getUserProperties'),
);

export const propertiesClass = googleClass<GoogleAppsScript.Properties.Properties>()(
  'Properties',
  each(
    'property',
    'getProperty',
    'getProperties',
    'getKeys',
    'setProperty',
    'setProperties',
    'deleteProperty',
    'deleteAllProperties',
  ),
  { note: '9 KB a value, 500 KB a store.' },
);

export const cacheServiceClass = googleClass<GoogleAppsScript.Cache.CacheService>()(
  'CacheService',
  each('free', 'getDocumentCache', 'getScriptCache', 'getUserCache'),
);

export const cacheClass = googleClass<GoogleAppsScript.Cache.Cache>()(
  'Cache',
  each('cache', 'get', 'getAll', 'put', 'putAll', 'remove', 'removeAll'),
  { note: '100 KB a value, 250 characters a key, 6 hours at most; nothing is dropped early.' },
);

export const lockServiceClass = googleClass<GoogleAppsScript.Lock.LockService>()(
  'LockService',
  each('free', 'getDocumentLock', 'getScriptLock', 'getUserLock'),
);

export const lockClass = googleClass<GoogleAppsScript.Lock.Lock>()(
  'Lock',
  { ...each('lock', 'tryLock', 'waitLock', 'releaseLock'), ...each('free', 'hasLock') },
  { note: 'A lock that another execution holds is waited for in full: nothing frees it meanwhile.' },
);

const manage = { cost: 'trigger', scopes: [SCOPE.scriptApp] } as const;

export const scriptAppClass = googleClass<GoogleAppsScript.Script.ScriptApp>()(
  'ScriptApp',
  {
    getProjectTriggers: { cost: 'look', scopes: [SCOPE.scriptApp], note: 'of the account it runs as' },
    newTrigger: { cost: 'free', scopes: [SCOPE.scriptApp] },
    deleteTrigger: manage,
    ...each('look', 'getAuthorizationInfo', 'getScriptId', 'requireScopes', 'requireAllScopes'),
  },
  {
    constants: {
      AuthMode: ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL'],
      AuthorizationStatus: ['REQUIRED', 'NOT_REQUIRED'],
      EventType: ['CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_FORM_SUBMIT', 'ON_CHANGE', 'ON_EVENT_UPDATED'],
      TriggerSource: ['SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR'],
      WeekDay: ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'],
    },
  },
);

/** `getAuthorizedScopes` is in Google's reference and not in the typings. */
interface AuthorizationInfoInFull extends GoogleAppsScript.Script.AuthorizationInfo {
  getAuthorizedScopes(): string[];
}

export const authorizationInfoClass = googleClass<AuthorizationInfoInFull>()(
  'AuthorizationInfo',
  each('free', 'getAuthorizationStatus', 'getAuthorizationUrl', 'getAuthorizedScopes'),
);

export const triggerClass = googleClass<GoogleAppsScript.Script.Trigger>()(
  'Trigger',
  each('free', 'getEventType', 'getHandlerFunction', 'getTriggerSource', 'getTriggerSourceId', 'getUniqueId'),
);

export const triggerBuilderClass = googleClass<GoogleAppsScript.Script.TriggerBuilder>()(
  'TriggerBuilder',
  each('free', 'timeBased', 'forSpreadsheet'),
);

export const clockTriggerBuilderClass = googleClass<GoogleAppsScript.Script.ClockTriggerBuilder>()(
  'ClockTriggerBuilder',
  {
    ...each(
      'free',
      'after',
      'at',
      'atDate',
      'atHour',
      'everyDays',
      'everyHours',
      'everyMinutes',
      'everyWeeks',
      'inTimezone',
      'onMonthDay',
      'onWeekDay',
    ),
    nearMinute: {
      cost: 'free',
      note: 'fires at that minute exactly; without it, at one minute of its hour that is always the same',
    },
    create: manage,
  },
);

export const spreadsheetTriggerBuilderClass = googleClass<GoogleAppsScript.Script.SpreadsheetTriggerBuilder>()(
  'SpreadsheetTriggerBuilder',
  { ...each('free', 'onEdit', 'onChange', 'onOpen'), create: manage },
);

export const utilitiesClass = googleClass<GoogleAppsScript.Utilities.Utilities>()(
  'Utilities',
  {
    ...each(
      'free',
      'base64Encode',
      'base64Decode',
      'base64EncodeWebSafe',
      'base64DecodeWebSafe',
      'newBlob',
      'parseCsv',
    ),
    computeDigest: { cost: 'free', note: 'text is read as UTF-8' },
    formatDate: { cost: 'free', note: 'the letters y M d E H h m s S a z Z X u and quoted text' },
    formatString: { cost: 'free', note: '%s %d %f with widths and decimals' },
    getUuid: { cost: 'free', note: 'the same ids on every run' },
    sleep: { cost: 'free', note: 'moves the clock, waits for nothing' },
  },
  {
    constants: {
      DigestAlgorithm: ['MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512'],
      Charset: ['US_ASCII', 'UTF_8'],
    },
  },
);

export const blobClass = googleClass<GoogleAppsScript.Base.Blob>()(
  'Blob',
  each(
    'free',
    'getBytes',
    'getContentType',
    'getDataAsString',
    'getName',
    'setBytes',
    'setContentType',
    'setName',
    'copyBlob',
    'setDataFromString',
  ),
);

export const loggerClass = googleClass<GoogleAppsScript.Base.Logger>()(
  'Logger',
  each('free', 'log', 'getLog', 'clear'),
);
