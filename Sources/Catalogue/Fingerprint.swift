internal import Glibc

/// A short text that changes when any file of some folders does.
///
/// Made of every file's path, size and time of last change, not of its content: looking at sixty files costs a tenth of
/// a millisecond, reading them several. Folders are walked in order of name; hidden files are left out.
package func fingerprint(of folders: [String], salt: String) -> String {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  func take(_ text: String) {
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    hash = (hash ^ 0xFF) &* 0x0000_0100_0000_01B3
  }
  take(salt)
  for folder in folders { walk(folder, into: take) }
  return String(hash, radix: 16)
}

private func walk(_ folder: String, into take: (String) -> Void) {
  guard let directory = opendir(folder) else { return take("no " + folder) }
  var names: [String] = []
  while let entry = readdir(directory) {
    let name = withUnsafePointer(to: entry.pointee.d_name) { pointer in
      pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if !name.hasPrefix(".") { names.append(name) }
  }
  closedir(directory)
  for name in names.sorted() {
    let path = folder + "/" + name
    var status = stat()
    guard stat(path, &status) == 0 else { continue }
    if status.st_mode & S_IFMT == S_IFDIR {
      walk(path, into: take)
    } else {
      take("\(path) \(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)")
    }
  }
}
