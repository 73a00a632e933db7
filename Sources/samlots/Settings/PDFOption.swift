import ArgumentParser
import Foundation
import Interop
import Web

/// The tool that makes PDFs of prints.
struct PDFOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Verktyget WeasyPrint, som gör PDF av utskrifter. Utan det skrivs de ut i webbläsaren.",
      valueName: "sökväg"))
  var pdfCommand: String?

  /// - Throws: `OperatorFault` when something is said that cannot be run.
  func press() throws -> PDFPress {
    guard let pdfCommand else { return .none }
    guard FileManager.default.isExecutableFile(atPath: pdfCommand) else {
      throw OperatorFault("\(pdfCommand) går inte att köra. Ge sökvägen till weasyprint.")
    }
    return PDFPress(PDFMaker(command: pdfCommand))
  }

  /// The one that bin/setup installs, or else the one in PATH.
  static func found() -> PDFPress {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let paths = [".venv/bin/weasyprint"] + folders.map { "\($0)/weasyprint" }
    let command = paths.first(where: FileManager.default.isExecutableFile)
    return command.map { PDFPress(PDFMaker(command: $0)) } ?? .none
  }
}

extension PDFPress {
  init(_ maker: PDFMaker) {
    self.init { page in
      await maker.pdf(of: page).mapError { trouble in
        trouble == .notInstalled ? .missing : .failed(trouble.rawValue)
      }
    }
  }
}
