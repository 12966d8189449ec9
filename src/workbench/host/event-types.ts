/** Numbers that the library gives to events. */
export const EventType = {
  settingsChanged: 1,
  selectionChanged: 2,
  changed: 10,
  activated: 11,
  deactivated: 12,
  sheetAdded: 13,
  sheetSelectionChanged: 14,
  sheetDeleted: 15,
  calculated: 16,
  formatChanged: 18,
  columnSorted: 20,
  rowSorted: 19,
  singleClicked: 21,
  rowHiddenChanged: 22,
  formulaChanged: 23,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
  paneVisibility: 65539,
} as const;

/** Target of events that concern the whole workbook. */
export const WORKBOOK = "Workbook";

/** Registration methods of a worksheet and of the collection of worksheets. */
export const REGISTRATIONS: Readonly<Record<string, number>> = {
  ActivatedEvent: EventType.activated,
  DeactivatedEvent: EventType.deactivated,
  DataChangedEvent: EventType.changed,
  CalculatedEvent: EventType.calculated,
  FormatChangedEvent: EventType.formatChanged,
  SelectionChangedEvent: EventType.sheetSelectionChanged,
  ProtectionChangedEvent: EventType.protectionChanged,
  RowHiddenChangedEvent: EventType.rowHiddenChanged,
  FormulaChangedEvent: EventType.formulaChanged,
  EventNameChanged: EventType.nameChanged,
  EventVisibilityChanged: EventType.visibilityChanged,
};

/** Registrations that only the collection has. */
export const COLLECTION_REGISTRATIONS: Readonly<Record<string, number>> = {
  ...REGISTRATIONS,
  AddedEvent: EventType.sheetAdded,
  DeletedEvent: EventType.sheetDeleted,
  EventMoved: EventType.moved,
};
