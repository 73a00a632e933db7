/// Every table, by the migration that made it.
enum Schema {
  static let migrations = [
    Migration(1, "the file and its journal") { dialect in
      (FileTables.all + ReadModelTables.all + OtherTables.all).map(dialect.table)
        + ["entry", "access_log", "reference"].flatMap(dialect.appendOnly)
    },
    Migration(2, "reviews of the access log") { dialect in
      ReviewTables.all.map(dialect.table) + ReviewTables.indexes
        + ReviewTables.names.flatMap(dialect.appendOnly)
    },
    Migration(3, "the floor under the clock") { dialect in
      [dialect.table(ClockTable.table)] + ClockTable.statements
    },
    Migration(4, "the units' books") { dialect in
      [dialect.table(RegisterTables.register)] + RegisterTables.indexes + dialect.appendOnly("register")
    },
    Migration(5, "how often rules are explained away") { dialect in
      [dialect.table(ReadModelTables.explanation)] + ReadModelTables.ruleIndexes
    },
    Migration(6, "results by sex") { _ in [ReadModelTables.caseRowSex] },
    Migration(7, "who stands in for a lots, and when") { dialect in
      [dialect.table(ReadModelTables.standIn), ReadModelTables.standInByPrincipal]
    },
    Migration(8, "results by working model, consents, plans and lead times") { dialect in
      (ReadModelTables.caseRowResults + [ReadModelTables.leadTime]).map(dialect.table)
    },
    Migration(9, "reminders by mail") { dialect in ReminderTables.all.map(dialect.table) },
    Migration(10, "how the database stands, and its root key") { dialect in
      [Installation.table, RootKey.table].map(dialect.table) + Installation.statements
    },
    Migration(11, "answers to questionnaires, and codes for own pages") { dialect in
      FollowUpTables.all.map(dialect.table) + FollowUpTables.indexes
    },
    Migration(12, "reminders that have left the house") { dialect in
      [ReminderTables.sentDone].map(dialect.table)
    },
    Migration(13, "entries and records of access in parts by the case") { dialect in
      [dialect.table(SchemaFloor.table)] + SchemaFloor.statements + SpreadTables.entry(dialect)
        + SpreadTables.accessLog(dialect)
    },
    Migration(14, "whom the database lets at a file") { dialect in [dialect.table(ReadModelTables.reach)] },
    Migration(15, "counts that are kept, and the mark of made-up files") { dialect in
      [TallyTables.tally, TallyTables.simulated].map(dialect.table) + [TallyTables.openCases]
        + TallyTables.filling(dialect)
    },
  ]
}
