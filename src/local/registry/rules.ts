import { each, googleClass } from './google-class.ts';

export const dataValidationClass = googleClass<GoogleAppsScript.Spreadsheet.DataValidation>()(
  'DataValidation',
  each('free', 'getAllowInvalid', 'getCriteriaType', 'getCriteriaValues', 'getHelpText', 'copy'),
  { note: 'A rule that rejects is enforced on writes for lists, ranges, numbers, days and checkboxes.' },
);

export const dataValidationBuilderClass = googleClass<GoogleAppsScript.Spreadsheet.DataValidationBuilder>()(
  'DataValidationBuilder',
  each(
    'free',
    'build',
    'copy',
    'getAllowInvalid',
    'getCriteriaType',
    'getCriteriaValues',
    'getHelpText',
    'setAllowInvalid',
    'setHelpText',
    'requireCheckbox',
    'requireDate',
    'requireDateAfter',
    'requireDateBefore',
    'requireDateBetween',
    'requireDateEqualTo',
    'requireDateNotBetween',
    'requireDateOnOrAfter',
    'requireDateOnOrBefore',
    'requireFormulaSatisfied',
    'requireNumberBetween',
    'requireNumberEqualTo',
    'requireNumberGreaterThan',
    'requireNumberGreaterThanOrEqualTo',
    'requireNumberLessThan',
    'requireNumberLessThanOrEqualTo',
    'requireNumberNotBetween',
    'requireNumberNotEqualTo',
    'requireTextContains',
    'requireTextDoesNotContain',
    'requireTextEqualTo',
    'requireTextIsEmail',
    'requireTextIsUrl',
    'requireValueInList',
    'requireValueInRange',
    'withCriteria',
  ),
);

export const conditionalFormatRuleClass = googleClass<GoogleAppsScript.Spreadsheet.ConditionalFormatRule>()(
  'ConditionalFormatRule',
  each('free', 'getRanges', 'getBooleanCondition', 'copy'),
);

export const booleanConditionClass = googleClass<GoogleAppsScript.Spreadsheet.BooleanCondition>()(
  'BooleanCondition',
  each('free', 'getCriteriaType', 'getCriteriaValues', 'getBackground', 'getFontColor', 'getBold'),
);

export const conditionalFormatRuleBuilderClass =
  googleClass<GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder>()(
    'ConditionalFormatRuleBuilder',
    each(
      'free',
      'build',
      'copy',
      'getRanges',
      'setRanges',
      'setBackground',
      'setFontColor',
      'setBold',
      'setItalic',
      'setStrikethrough',
      'setUnderline',
      'whenCellEmpty',
      'whenCellNotEmpty',
      'whenDateAfter',
      'whenDateBefore',
      'whenDateEqualTo',
      'whenFormulaSatisfied',
      'whenNumberBetween',
      'whenNumberEqualTo',
      'whenNumberGreaterThan',
      'whenNumberGreaterThanOrEqualTo',
      'whenNumberLessThan',
      'whenNumberLessThanOrEqualTo',
      'whenNumberNotBetween',
      'whenNumberNotEqualTo',
      'whenTextContains',
      'whenTextDoesNotContain',
      'whenTextEndsWith',
      'whenTextEqualTo',
      'whenTextStartsWith',
      'withCriteria',
    ),
    { note: 'Boolean conditions only: no colour scales.' },
  );
