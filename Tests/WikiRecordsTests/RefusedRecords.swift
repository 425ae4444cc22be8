extension OracleTests {
  /// YAML that is refused, and what is no YAML.
  static let refused: [String] = [
    #"""
    - a

    """#,
    #"""
    a: - b

    """#,
    #"""
    a: b: c

    """#,
    #"""
    a: "b" c

    """#,
    #"""
    a: x "quoted # not a comment"

    """#,
    #"""
    a: !b

    """#,
    #"""
    a: &b c

    """#,
    #"""
    a: *b

    """#,
    #"""
    a: {b: c}

    """#,
    #"""
    a: [b, [c]]

    """#,
    #"""
    a: ["b"]

    """#,
    #"""
    <<: b

    """#,
    #"""
    ? a
    : b

    """#,
    #"""
    %YAML 1.2
    ---
    a: b

    """#,
    #"""
    a: b
    ---
    c: d

    """#,
    #"""
    a: b
    ...

    """#,
    #"""
    a: b
    a: c

    """#,
    #"""
    a: ,b

    """#,
    #"""
    a: @b

    """#,
    #"""
    a: `b

    """#,
    #"""
    a: %b

    """#,
    #"""
    a: >1000

    """#,
    #"""
    a: |x

    """#,
    #"""
    a: "unclosed
    b: c

    """#,
    #"""
    a: "bad \q escape"

    """#,
    #"""
    a: 'b'#c

    """#,
    #"""
    a: [b]#c

    """#,
    #"""
    a: "b
    c"

    """#,
    #"""
    a: [b,
      c]

    """#,
    #"""
    a:
      b: c
     d: e

    """#,
    #"""
    a:
       - b
      - c

    """#,
    #"""
    a: b
      c: d

    """#,
    #"""
    a: b
      - c

    """#,
    #"""
    a:	b

    """#,
    #"""
    a: b	c

    """#,
  ]
}
