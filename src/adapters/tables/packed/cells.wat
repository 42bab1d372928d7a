;; Cuts rows into cells, 64 bytes at a time: rows that have no quote in them and `width` cells each,
;; up to the first that is not so. `node scripts/wasm.mjs` compiles it.
(module
  (import "own" "memory" (memory 0 65536 shared))

  ;; `$text` is where the bytes lie; `$at` and `$end`, between which there are rows, and the places
  ;; that are written count from there. `$starts` and `$ends` are where those of the first cell go.
  ;; Up to 64 bytes behind the end are read. Returns how many rows are cut: what is written behind
  ;; their cells means nothing.
  (func (export "cut")
    (param $text i32) (param $at i32) (param $end i32)
    (param $delimiter i32) (param $quote i32) (param $width i32)
    (param $starts i32) (param $ends i32)
    (result i32)
    (local $rows i32)
    (local $row i32) ;; where the row begins
    (local $last i32) ;; where the end of its last cell must be written
    (local $first i32) ;; where the end of the first cell of the block is written
    (local $isLast i32)
    (local $from i32) (local $place i32) (local $left i32)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local $delimiters v128) (local $quotes v128) (local $lfs v128) (local $crs v128)
    ;; A bit for each byte of the block, the first one the lowest.
    (local $breaks i64) (local $marks i64) (local $open i64) (local $odd i64) (local $before i64)

    (local.set $delimiters (i8x16.splat (local.get $delimiter)))
    (local.set $quotes (i8x16.splat (local.get $quote)))
    (local.set $lfs (i8x16.splat (i32.const 10)))
    (local.set $crs (i8x16.splat (i32.const 13)))
    (local.set $row (local.get $at))
    (local.set $width (i32.shl (local.get $width) (i32.const 2)))
    (local.set $last
      (i32.sub (i32.add (local.get $ends) (local.get $width)) (i32.const 4)))
    (i32.store (local.get $starts) (local.get $at))
    (block $done
      (loop $blocks
        (br_if $done
          (i32.or (local.get $isLast) (i32.ge_u (local.get $at) (local.get $end))))
        (local.set $from (i32.add (local.get $text) (local.get $at)))
        (local.set $a (v128.load (local.get $from)))
        (local.set $b (v128.load offset=16 (local.get $from)))
        (local.set $c (v128.load offset=32 (local.get $from)))
        (local.set $d (v128.load offset=48 (local.get $from)))
        ;; What `$bits` would make, which a call here would make slower.
        (local.set $breaks
          (i64.or
            (i64.or
              (i64.extend_i32_u (i8x16.bitmask (i8x16.eq (local.get $a) (local.get $lfs))))
              (i64.shl
                (i64.extend_i32_u (i8x16.bitmask (i8x16.eq (local.get $b) (local.get $lfs))))
                (i64.const 16)))
            (i64.or
              (i64.shl
                (i64.extend_i32_u (i8x16.bitmask (i8x16.eq (local.get $c) (local.get $lfs))))
                (i64.const 32))
              (i64.shl
                (i64.extend_i32_u (i8x16.bitmask (i8x16.eq (local.get $d) (local.get $lfs))))
                (i64.const 48)))))
        (local.set $marks
          (i64.or
            (local.get $breaks)
            (i64.or
              (i64.or
                (i64.extend_i32_u (i8x16.bitmask (i8x16.eq (local.get $a) (local.get $delimiters))))
                (i64.shl
                  (i64.extend_i32_u (i8x16.bitmask (i8x16.eq (local.get $b) (local.get $delimiters))))
                  (i64.const 16)))
              (i64.or
                (i64.shl
                  (i64.extend_i32_u (i8x16.bitmask (i8x16.eq (local.get $c) (local.get $delimiters))))
                  (i64.const 32))
                (i64.shl
                  (i64.extend_i32_u (i8x16.bitmask (i8x16.eq (local.get $d) (local.get $delimiters))))
                  (i64.const 48))))))
        (local.set $before (i64.const -1))
        (local.set $left (i32.sub (local.get $end) (local.get $at)))
        (if (i32.lt_u (local.get $left) (i32.const 64))
          (then
            (local.set $before
              (call $below (i64.shl (i64.const 1) (i64.extend_i32_u (local.get $left)))))))

        ;; Up to the first quote, or CR that has no LF behind it, all is as it should be.
        (if
          (v128.any_true
            (v128.or
              (v128.or
                (v128.or
                  (i8x16.eq (local.get $a) (local.get $quotes))
                  (i8x16.eq (local.get $a) (local.get $crs)))
                (v128.or
                  (i8x16.eq (local.get $b) (local.get $quotes))
                  (i8x16.eq (local.get $b) (local.get $crs))))
              (v128.or
                (v128.or
                  (i8x16.eq (local.get $c) (local.get $quotes))
                  (i8x16.eq (local.get $c) (local.get $crs)))
                (v128.or
                  (i8x16.eq (local.get $d) (local.get $quotes))
                  (i8x16.eq (local.get $d) (local.get $crs))))))
          (then
            (local.set $odd
              (call $bits
                (i8x16.eq (local.get $a) (local.get $crs)) (i8x16.eq (local.get $b) (local.get $crs))
                (i8x16.eq (local.get $c) (local.get $crs)) (i8x16.eq (local.get $d) (local.get $crs))))
            (local.set $odd
              (i64.and
                (local.get $odd)
                (i64.xor
                  (i64.const -1)
                  (i64.or
                    (i64.shr_u (local.get $breaks) (i64.const 1))
                    (i64.shl
                      (i64.extend_i32_u
                        (i32.eq (i32.load8_u offset=64 (local.get $from)) (i32.const 10)))
                      (i64.const 63))))))
            (local.set $odd
              (i64.or
                (local.get $odd)
                (call $bits
                  (i8x16.eq (local.get $a) (local.get $quotes))
                  (i8x16.eq (local.get $b) (local.get $quotes))
                  (i8x16.eq (local.get $c) (local.get $quotes))
                  (i8x16.eq (local.get $d) (local.get $quotes)))))
            (if (i64.ne (local.get $odd) (i64.const 0))
              (then
                (local.set $isLast (i32.const 1))
                (local.set $before
                  (i64.and (local.get $before) (call $below (local.get $odd))))))))
        (local.set $breaks (i64.and (local.get $breaks) (local.get $before)))
        (local.set $marks (i64.and (local.get $marks) (local.get $before)))

        ;; All cells are written, whatever rows they make.
        (local.set $first (local.get $ends))
        (local.set $open (local.get $marks))
        (block $written
          (loop $cells
            (br_if $written (i64.eqz (local.get $open)))
            (local.set $place
              (i32.add (local.get $at) (i32.wrap_i64 (i64.ctz (local.get $open)))))
            (local.set $starts (i32.add (local.get $starts) (i32.const 4)))
            (i32.store (local.get $ends) (local.get $place))
            (i32.store (local.get $starts) (i32.add (local.get $place) (i32.const 1)))
            (local.set $ends (i32.add (local.get $ends) (i32.const 4)))
            (local.set $open
              (i64.and (local.get $open) (i64.sub (local.get $open) (i64.const 1))))
            (br $cells)))

        ;; At a line end, the end of the last cell must be where it is when the row is whole.
        (block $checked
          (loop $lines
            (br_if $checked (i64.eqz (local.get $breaks)))
            (local.set $place
              (i32.add (local.get $at) (i32.wrap_i64 (i64.ctz (local.get $breaks)))))
            (br_if $done (i32.eq (local.get $place) (local.get $row)))
            (br_if $done
              (i32.ne
                (local.get $last)
                (i32.add
                  (local.get $first)
                  (i32.shl
                    (i32.wrap_i64
                      (i64.popcnt
                        (i64.and
                          (local.get $marks)
                          (i64.and
                            (i64.sub (local.get $breaks) (i64.const 1))
                            (i64.xor (local.get $breaks) (i64.const -1))))))
                    (i32.const 2)))))
            ;; Before the LF there is a byte of this row.
            (local.set $left (i32.sub (local.get $place) (i32.const 1)))
            (if
              (i32.eq
                (i32.load8_u (i32.add (local.get $text) (local.get $left)))
                (i32.const 13))
              (then
                (br_if $done (i32.eq (local.get $left) (local.get $row)))
                (i32.store (local.get $last) (local.get $left))))
            (local.set $rows (i32.add (local.get $rows) (i32.const 1)))
            (local.set $row (i32.add (local.get $place) (i32.const 1)))
            (local.set $last (i32.add (local.get $last) (local.get $width)))
            (local.set $breaks
              (i64.and (local.get $breaks) (i64.sub (local.get $breaks) (i64.const 1))))
            (br $lines)))
        (local.set $at (i32.add (local.get $at) (i32.const 64)))
        (br $blocks)))
    (local.get $rows))

  ;; A bit for each of 64 bytes.
  (func $bits (param $a v128) (param $b v128) (param $c v128) (param $d v128) (result i64)
    (i64.or
      (i64.or
        (i64.extend_i32_u (i8x16.bitmask (local.get $a)))
        (i64.shl (i64.extend_i32_u (i8x16.bitmask (local.get $b))) (i64.const 16)))
      (i64.or
        (i64.shl (i64.extend_i32_u (i8x16.bitmask (local.get $c))) (i64.const 32))
        (i64.shl (i64.extend_i32_u (i8x16.bitmask (local.get $d))) (i64.const 48)))))

  ;; The bits below the lowest one of some.
  (func $below (param $bits i64) (result i64)
    (i64.and
      (i64.sub (local.get $bits) (i64.const 1))
      (i64.xor (local.get $bits) (i64.const -1))))
)
