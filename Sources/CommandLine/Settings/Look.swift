internal import Dialogue
internal import Rendering
internal import Terminal

extension Style {
  /// How text looks on standard output now: as the settings and the window say on a terminal, as it comes elsewhere.
  ///
  /// Ask again before every answer, since a window may change its size. `isPlain` is the flag: no colour, no drawings.
  static func current(isPlain: Bool = false) -> Style {
    let settings = Settings.current
    let environment = Environment.all
    let screen = Screen.current(of: 1, environment: environment)
    guard screen.isTerminal else { return settings.isAccessible || isPlain ? .plain : Style(drawings: false) }
    let isBare = isPlain || settings.isAccessible
    let color = settings[.color]
    return Style(
      columns: min(screen.columns, Int(settings[.width]) ?? screen.columns),
      colour: screen.colour && !isBare && color != "never", drawings: !isBare, isLinear: settings.isAccessible,
      scheme: scheme(color, environment),
      links: !isBare && (settings[.links] == "on" || settings[.links] == "auto" && Screen.opensLinks(environment)))
  }

  /// `auto` asks the terminal, as far as it tells; colours of a scheme need 256 of them.
  private static func scheme(_ color: String, _ environment: [String: String]) -> Scheme {
    let has256 =
      environment["TERM", default: ""].contains("256") || !environment["COLORTERM", default: ""].isEmpty
    guard has256 else { return .basic }
    switch color {
    case "dark": return .dark
    case "light": return .light
    default:
      guard let ground = environment["COLORFGBG"]?.split(separator: ";").last.flatMap({ Int($0) }) else {
        return .basic
      }
      return ground == 7 || ground == 15 ? .light : .dark
    }
  }
}
