internal import ArgumentParser

/// `pathways transcripts`: what was kept of conversations.
struct TranscriptsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "transcripts",
    abstract: "List, show, search, export, check and delete what was kept of conversations.",
    discussion: """
      Every conversation at the prompt is kept, line by line, in one file that only you can read: \
      $XDG_DATA_HOME/pathways/records.sqlite, or ~/.local/share/pathways/records.sqlite. It holds what was typed, what \
      was shown, its sources, notes and plans; nothing is sent anywhere. It stays until you remove it: “delete” takes \
      out one transcript, “purge” the old ones, and both overwrite the text in the file. “pathways --no-save”, or \
      PATHWAYS_NO_SAVE=1 in the environment, keeps nothing.
      """,
    subcommands: [
      TranscriptsList.self, TranscriptsShow.self, TranscriptsSearch.self, TranscriptsExport.self,
      TranscriptsImport.self, TranscriptsVerify.self, TranscriptsAssign.self, TranscriptsNote.self,
      TranscriptsStep.self, TranscriptsDelete.self, TranscriptsPurge.self, TranscriptsLock.self,
      TranscriptsUnlock.self, TranscriptsUnseal.self,
    ],
    defaultSubcommand: TranscriptsList.self)
}
