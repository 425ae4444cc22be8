import Foundation
import WikiCommand

@main struct Main {
  static func main() async { exit(await runDossier()) }
}
