const AUTH = 'https://www.googleapis.com/auth/';

export const SCOPE = {
  currentSheet: `${AUTH}spreadsheets.currentonly`,
  sheets: `${AUTH}spreadsheets`,
  scriptApp: `${AUTH}script.scriptapp`,
  dialogs: `${AUTH}script.container.ui`,
  email: `${AUTH}userinfo.email`,
  sendMail: `${AUTH}script.send_mail`,
  driveFile: `${AUTH}drive.file`,
  drive: `${AUTH}drive`,
  documents: `${AUTH}documents`,
} as const;

export const BOUND_SHEET = [SCOPE.currentSheet, SCOPE.sheets];
