package import Files
internal import Glibc

/// Makes PDF pages from HTML with a program that is found on the machine.
package enum PDF {
  /// A program that makes pages, and what it is to be told.
  package struct Renderer: Equatable, Sendable {
    package var path: String
    var isBrowser: Bool
  }

  /// The first of these that `programs` finds; nil if there is none.
  package static func renderer(among programs: ProgramSearch) -> Renderer? {
    for (name, isBrowser) in [
      ("weasyprint", false), ("chromium", true), ("chromium-browser", true), ("google-chrome", true), ("chrome", true),
    ] {
      if let path = programs.path(of: name) { return Renderer(path: path, isBrowser: isBrowser) }
    }
    return nil
  }

  /// Writes the pages of the file `html` to the file `pdf`, which is written over.
  ///
  /// Both are whole paths in a folder of the caller's own; nothing is loaded from anywhere else. Throws the renderer's
  /// exit status if it gave no pages.
  package static func render(
    html: String, to pdf: String, with renderer: Renderer, environment: [String: String]
  ) throws(PDFError) {
    let arguments =
      renderer.isBrowser
      ? [
        "--headless", "--disable-gpu", "--no-pdf-header-footer", "--disable-extensions", "--disable-dev-shm-usage",
        "--user-data-dir=\(pdf).profile", "--print-to-pdf=\(pdf)", "file://\(html)",
      ] + (getuid() == 0 ? ["--no-sandbox"] : [])
      : ["--quiet", html, pdf]
    let status = run(renderer.path, arguments, environment)
    guard status == 0, access(pdf, R_OK) == 0 else { throw .failed(renderer.path, status: status) }
  }

  /// Runs `program` to its end with nothing to read and nobody to listen; its exit status.
  private static func run(_ program: String, _ arguments: [String], _ environment: [String: String]) -> Int32 {
    do throws(FileFault) {
      return try ChildProcess(
        program, arguments, environment: environment, input: .nothing, output: .nothing, errors: .nothing
      ).status()
    } catch {
      return error.code
    }
  }
}

/// Why there is no PDF.
package enum PDFError: Error, Equatable, Sendable, CustomStringConvertible {
  case noRenderer
  case failed(String, status: Int32)

  package var description: String {
    switch self {
    case .noRenderer:
      "a PDF is made by weasyprint or chromium, and neither was found. Install one (on Debian: apt-get install weasyprint), or export HTML and print it from a browser."
    case .failed(let program, let status):
      "\(program) could not make the PDF (it ended with \(status)). Export HTML instead and print it from a browser."
    }
  }
}
