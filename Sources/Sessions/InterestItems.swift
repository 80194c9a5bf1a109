internal import Careers

extension InterestItem {
  /// The thirty activities, five for each interest, in the order they are asked.
  ///
  /// They are our own. Each is something that people of any schooling, of either sex and in town or country know from
  /// everyday life, so that the answer tells of liking and not of having done it; each interest has some activities that
  /// are more often thought of as men's and some as women's. Two neighbours never belong to the same interest, and every
  /// six in a row hold each interest once. The first twelve are the quick form.
  package static let all: [InterestItem] = [
    InterestItem("fix", .realistic, "find out why a machine will not start, and fix it"),
    InterestItem("care", .social, "look after someone who is ill or old"),
    InterestItem("experiment", .investigative, "find out why something happens by changing one thing at a time"),
    InterestItem("sell", .enterprising, "sell something you believe in"),
    InterestItem("draw", .artistic, "draw, paint or design something of your own"),
    InterestItem("records", .conventional, "keep records so that anything can be found at once"),

    InterestItem("build", .realistic, "make something solid with tools, such as a shelf or a strong bag"),
    InterestItem("explain", .social, "explain homework to a child until it makes sense"),
    InterestItem("lab", .investigative, "test water, soil or blood in a lab"),
    InterestItem("persuade", .enterprising, "win people over to an idea"),
    InterestItem("write", .artistic, "make up a story, a poem or a song"),
    InterestItem("check", .conventional, "go through bills or forms and find the mistakes"),

    InterestItem("listen", .social, "listen to someone who is having a hard time"),
    InterestItem("grow", .realistic, "grow plants or raise animals"),
    InterestItem("lead", .enterprising, "lead a team that has a goal to reach"),
    InterestItem("patterns", .investigative, "look for patterns in a page of numbers"),
    InterestItem("budget", .conventional, "plan a budget and keep to it"),
    InterestItem("room", .artistic, "choose the colors and furniture of a room"),

    InterestItem("outdoors", .realistic, "work with your hands outdoors in most kinds of weather"),
    InterestItem("body", .investigative, "learn how the body fights an illness"),
    InterestItem("newcomer", .social, "help a newcomer find their way around"),
    InterestItem("steps", .conventional, "follow a set of exact steps and get it right every time"),
    InterestItem("photo", .artistic, "take photos or make short videos that people remember"),
    InterestItem("business", .enterprising, "start a small business of your own"),

    InterestItem("puzzle", .investigative, "stay with a hard puzzle until it is solved"),
    InterestItem("machine", .realistic, "learn to run a large machine safely"),
    InterestItem("perform", .artistic, "sing, act or dance in front of people"),
    InterestItem("sort", .conventional, "put a messy set of papers or files in order"),
    InterestItem("group", .social, "show a group of people how to do something new"),
    InterestItem("bargain", .enterprising, "bargain until both sides agree on a price"),
  ]

  /// How many of the first items make the quick form.
  package static let quickCount = 12

  /// The items of a form, in the order they are asked.
  package static func items(_ form: Session.Form) -> [InterestItem] {
    switch form {
    case .full: all
    case .quick: Array(all.prefix(quickCount))
    }
  }
}
