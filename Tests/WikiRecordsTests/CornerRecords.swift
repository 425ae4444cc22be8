extension OracleTests {
  /// The corners of the subset.
  static let corners: [String] = [
    #"""
    a: b

    """#,
    #"""
    a:

    """#,
    #"""
    a: ""
    b: ''
    c:
    d:
      # nothing
    e: []

    """#,
    #"""
    # comment

    a: b   # c

    # d

    """#,
    #"""
    a:
    - b
    - c
    d:
      - e

    """#,
    #"""
    a:
      - - b
        - c
      -
        - d
      - - - e

    """#,
    #"""
    a: b
      c
      d

    """#,
    #"""
    a: b

      c


      d

    """#,
    #"""
    a:
      b
      c

    """#,
    #"""
    a: 'it''s'

    """#,
    #"""
    a: "tab\tline\nquote\"back\\slash\/\x41\u00e9\U0001F600\_\N\L\P\ "

    """#,
    #"""
    a: "one
      two

      three \
      four\n
      five"

    """#,
    #"""
    a: 'one
      two

      three'

    """#,
    #"""
    a: |
      one
       two

      three


    b: c

    """#,
    #"""
    a: |-
      one

    b: |+
      two

    c: >-
      three
      four

      five

    """#,
    #"""
    a: >
      folded
      text
        more
        indented

      end

    b: c

    """#,
    #"""
    a: |2
        two more
      than this
    b: >1-
      one more
     than this

    """#,
    #"""
    a: |  # comment
      text # no comment
    # comment
    b: c

    """#,
    #"""
    a: |

      begins with a blank line
    b: |+

    c: d

    """#,
    #"""
    a: >

      x

       y

      z

    """#,
    #"""
    a:
      - |
        block in a list
      - >-
        folded
        in a list
      - b: |
          block in a map in a list
        c: d

    """#,
    #"""
    a: [b, c, d,]

    """#,
    #"""
    a: [ b ,c  ,  d e ]   # comment

    """#,
    #"""
    a: [http://x.y/z, -1, 12:30, a#b, it's]

    """#,
    #"""
    a:
      [b, c]
    d:
      "e"
    f:
      'g'

    """#,
    #"""
    "a b": c
    'd: e': f
    "g\u0041": h

    """#,
    #"""
    a : b
    c   :   d

    """#,
    #"""
    a: -1
    b: ?x
    c: :x
    d: --

    """#,
    #"""
    a: http://x.y:80/?a=b&c#d

    """#,
    #"""
    a: ~
    b: null
    c: yes
    d: 1_000
    e: 0o7
    f: 1e3
    g: .inf
    h: 2001-12-14t21:59:43.10-05:00
    i: =

    """#,
    #"""
    a: “curly ‘quotes’”
    b: non breaking
    c: ’tis
    d: … – —

    """#,
    #"""
    a: x#y
    b: x # y
    c: # y

    """#,
    #"""
    a: x "quoted" # a comment

    """#,
    #"""
    عربي: الحشد
    ключ: значение
    鍵: 値
    😀: 🎉

    """#,
    #"""
    a:
        b:
              c:
               d: e
        f: g

    """#,
    #"""
    a: b
     # odd comment
    c: d
       # another

    """#,
    #"""
    a:
    # below the key
      # deeper
      - b
    # between
      - c

    """#,
    #"""
    ---
    a: b

    """#,
    #"""
    a: b]c}d,e[f{g

    """#,
    #"""
    a: it "is
      - not a list" here
    """#,
    #"""
    a: |+
      x
       
      y

    # c
    b: c
    """#,
    #"""
    a: "first
        

        second"
    b: 'x

     '
    """#,
    #"""
    a: "\
      x \
      y\

      z"
    """#,
    #"""
    a:
    - b: c
      d:
      - e
      - f: g
        h: i
    -
      j: k
    """#,
    #"""
    a:   'b'   # c
    d:   "e"   # f
    g:   [h]   # i
    """#,
    #"""
    a: |-  
      x   
      y  
    b: >+2   # c
       x

       y

    """#,
    #"""
    a: ''''''
    b: "''"
    c: '""'
    d: '\'
    e: "\\"
    """#,
    #"""
    one:
      two:
        three:
          four:
            five:
              six:
                seven:
                  eight: deep
    """#,
    #"""
    a: b c  d   e
    f:    g
    """#,
  ]
}
