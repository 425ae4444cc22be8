#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// The system calls that methods of `Folder` share a name with, so that those can reach them on every system.

func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  unsafe read(descriptor, buffer, count)
}

func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  unsafe write(descriptor, buffer, count)
}

func systemRename(_ old: String, _ new: String) -> Int32 {
  unsafe rename(old, new)
}
