;; What is done with each cell of a large table. `node scripts/wasm.mjs` compiles it.
(module
  (import "own" "memory" (memory 0 65536 shared))

  ;; Cuts rows into cells, 64 bytes at a time: rows that have no quote in them and `$width` cells
  ;; each, up to the first that is not so. `$text` is where the bytes lie; `$at` and `$end`, between
  ;; which there are rows, and the places that are written count from there. `$starts` and `$ends`
  ;; are where those of the first cell go. Up to 64 bytes behind the end are read. Returns how many
  ;; rows are cut: what is written behind their cells means nothing.
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

  ;; Reads the cells of a column as numbers, each the 10^`$places`-fold of what its text says, and
  ;; writes them to `$into`. A cell is odd that is no such number of at most nine digits and 30 bits,
  ;; or has more decimal places, or an idle zero in front. `$odd` points to what is known: at 0 the
  ;; largest number without its sign; at 4 how long an odd cell is that comes often (-1: none), at 8
  ;; its bytes, at 16 what is written for it. Returns how many others are odd; their rows are written
  ;; from 24 on.
  (func (export "numbers")
    (param $text i32) (param $starts i32) (param $ends i32) (param $stride i32)
    (param $rows i32) (param $places i32) (param $into i32) (param $odd i32)
    (result i32)
    (local $row i32) (local $count i32) (local $most i32)
    (local $at i32) (local $end i32) (local $first i32) (local $point i32) (local $byte i32)
    (local $isNegative i32) (local $decimals i32)
    (local $often i32) (local $oftenBytes i64) (local $oftenMask i64)
    (local $whole i64)

    (local.set $most (i32.load (local.get $odd)))
    (local.set $often (i32.load offset=4 (local.get $odd)))
    (local.set $oftenBytes (i64.load offset=8 (local.get $odd)))
    (local.set $oftenMask (call $lowest (local.get $often)))
    (block $done
      (loop $cells
        (br_if $done (i32.ge_u (local.get $row) (local.get $rows)))
        (local.set $first (i32.add (local.get $text) (i32.load (local.get $starts))))
        (local.set $end (i32.add (local.get $text) (i32.load (local.get $ends))))
        (block $read
          (block $isOdd
            (local.set $isNegative
              (i32.and
                (i32.lt_u (local.get $first) (local.get $end))
                (i32.eq (i32.load8_u (local.get $first)) (i32.const 45))))
            (local.set $at (i32.add (local.get $first) (local.get $isNegative)))
            ;; At least a byte, and at most nine digits with a point among them.
            (br_if $isOdd
              (i32.ge_u
                (i32.sub (i32.sub (local.get $end) (local.get $at)) (i32.const 1))
                (i32.const 10)))
            (local.set $first (local.get $at))
            (local.set $point (i32.const 0))
            (local.set $whole (i64.const 0))
            (loop $bytes
              (local.set $byte
                (i32.sub (i32.load8_u (local.get $at)) (i32.const 48)))
              (local.set $at (i32.add (local.get $at) (i32.const 1)))
              (if (i32.lt_u (local.get $byte) (i32.const 10))
                (then
                  (local.set $whole
                    (i64.add
                      (i64.mul (local.get $whole) (i64.const 10))
                      (i64.extend_i32_u (local.get $byte)))))
                (else
                  (br_if $isOdd
                    (i32.or
                      (i32.ne (local.get $byte) (i32.const -2))
                      (i32.ne (local.get $point) (i32.const 0))))
                  (local.set $point (local.get $at))))
              (br_if $bytes (i32.lt_u (local.get $at) (local.get $end))))
            ;; What stands before the point, or is there alone.
            (local.set $byte
              (i32.sub
                (select
                  (i32.sub (local.get $point) (i32.const 1))
                  (local.get $end)
                  (local.get $point))
                (local.get $first)))
            (br_if $isOdd
              (i32.and
                (i32.gt_u (local.get $byte) (i32.const 1))
                (i32.eq (i32.load8_u (local.get $first)) (i32.const 48))))
            (local.set $decimals (i32.const 0))
            (if (local.get $point)
              (then
                (local.set $decimals (i32.sub (local.get $end) (local.get $point)))
                ;; Where none has had one, it is told that this one has.
                (br_if $isOdd
                  (i32.or
                    (i32.eqz (local.get $places))
                    (i32.eqz (i32.add (local.get $byte) (local.get $decimals)))))))
            (br_if $isOdd
              (i32.gt_u (i32.add (local.get $byte) (local.get $decimals)) (i32.const 9)))
            (br_if $isOdd (i32.gt_u (local.get $decimals) (local.get $places)))
            (block $scaled
              (loop $scale
                (br_if $scaled (i32.eq (local.get $decimals) (local.get $places)))
                (local.set $whole (i64.mul (local.get $whole) (i64.const 10)))
                (br_if $isOdd (i64.gt_u (local.get $whole) (i64.const 0x40000000)))
                (local.set $decimals (i32.add (local.get $decimals) (i32.const 1)))
                (br $scale)))
            (local.set $byte (i32.wrap_i64 (local.get $whole)))
            (local.set $most
              (select
                (local.get $byte)
                (local.get $most)
                (i32.gt_u (local.get $byte) (local.get $most))))
            (i32.store
              (local.get $into)
              (select
                (i32.sub (i32.const 0) (local.get $byte))
                (local.get $byte)
                (local.get $isNegative)))
            (br $read))
          (local.set $first (i32.add (local.get $text) (i32.load (local.get $starts))))
          (if
            (i32.and
              (i32.eq (i32.sub (local.get $end) (local.get $first)) (local.get $often))
              (i64.eq
                (i64.and (i64.load (local.get $first)) (local.get $oftenMask))
                (local.get $oftenBytes)))
            (then (i32.store (local.get $into) (i32.load offset=16 (local.get $odd))))
            (else
              (i32.store offset=24
                (i32.add (local.get $odd) (i32.shl (local.get $count) (i32.const 2)))
                (local.get $row))
              (local.set $count (i32.add (local.get $count) (i32.const 1))))))
        (local.set $starts (i32.add (local.get $starts) (local.get $stride)))
        (local.set $ends (i32.add (local.get $ends) (local.get $stride)))
        (local.set $into (i32.add (local.get $into) (i32.const 4)))
        (local.set $row (i32.add (local.get $row) (i32.const 1)))
        (br $cells)))
    (i32.store (local.get $odd) (local.get $most))
    (local.get $count))

  ;; Looks up the cells of a column among texts, adds those that are not there, and writes the place
  ;; of each to `$into`. `$table` points to a table of hashes with open addressing: at 0 how many
  ;; texts there are and at 4 how many there may be; at 8 where their bytes lie and at 12 how many
  ;; there may be; at 16 where their ends are, at 20 their hashes, and at 24 the slots, of which half
  ;; stay empty, as many as 28 says and one more. Returns how many rows are done, which are not all
  ;; where there is no room for a text.
  (func (export "lookUp")
    (param $text i32) (param $starts i32) (param $ends i32) (param $stride i32)
    (param $rows i32) (param $into i32) (param $table i32)
    (result i32)
    (local $row i32) (local $at i32) (local $left i32) (local $length i32)
    (local $hash i32) (local $slot i32) (local $place i32) (local $from i32)
    (local $size i32) (local $bytes i32) (local $own i32) (local $hashes i32)
    (local $slots i32) (local $mask i32) (local $used i32)

    (local.set $size (i32.load (local.get $table)))
    (local.set $bytes (i32.load offset=8 (local.get $table)))
    (local.set $own (i32.load offset=16 (local.get $table)))
    (local.set $hashes (i32.load offset=20 (local.get $table)))
    (local.set $slots (i32.load offset=24 (local.get $table)))
    (local.set $mask (i32.load offset=28 (local.get $table)))
    (block $done
      (loop $cells
        (br_if $done (i32.ge_u (local.get $row) (local.get $rows)))
        (local.set $at (i32.add (local.get $text) (i32.load (local.get $starts))))
        (local.set $length
          (i32.sub (i32.load (local.get $ends)) (i32.load (local.get $starts))))

        ;; Eight bytes at a time, and each of them mixed as MurmurHash3 ends (Appleby).
        (local.set $hash (local.get $length))
        (local.set $left (local.get $length))
        (block $hashed
          (loop $words
            (br_if $hashed (i32.le_s (local.get $left) (i32.const 0)))
            (local.set $hash
              (call $mixed
                (local.get $hash)
                (i64.and (i64.load (local.get $at)) (call $lowest (local.get $left)))))
            (local.set $at (i32.add (local.get $at) (i32.const 8)))
            (local.set $left (i32.sub (local.get $left) (i32.const 8)))
            (br $words)))

        (local.set $slot (i32.and (local.get $hash) (local.get $mask)))
        (block $found
          (loop $probe
            (local.set $place
              (i32.load (i32.add (local.get $slots) (i32.shl (local.get $slot) (i32.const 2)))))
            (if (i32.lt_s (local.get $place) (i32.const 0))
              (then
                (local.set $used (i32.const 0))
                (if (local.get $size)
                  (then
                    (local.set $used
                      (i32.load
                        (i32.sub
                          (i32.add (local.get $own) (i32.shl (local.get $size) (i32.const 2)))
                          (i32.const 4))))))
                (br_if $done
                  (i32.or
                    (i32.ge_u (local.get $size) (i32.load offset=4 (local.get $table)))
                    (i32.gt_u
                      (i32.add (local.get $used) (local.get $length))
                      (i32.load offset=12 (local.get $table)))))
                (local.set $place (local.get $size))
                (local.set $size (i32.add (local.get $size) (i32.const 1)))
                (i32.store
                  (i32.add (local.get $slots) (i32.shl (local.get $slot) (i32.const 2)))
                  (local.get $place))
                (i32.store
                  (i32.add (local.get $hashes) (i32.shl (local.get $place) (i32.const 2)))
                  (local.get $hash))
                (i32.store
                  (i32.add (local.get $own) (i32.shl (local.get $place) (i32.const 2)))
                  (i32.add (local.get $used) (local.get $length)))
                (memory.copy
                  (i32.add (local.get $bytes) (local.get $used))
                  (i32.add (local.get $text) (i32.load (local.get $starts)))
                  (local.get $length))
                (br $found)))
            (if
              (i32.eq
                (i32.load (i32.add (local.get $hashes) (i32.shl (local.get $place) (i32.const 2))))
                (local.get $hash))
              (then
                (local.set $from (i32.const 0))
                (if (local.get $place)
                  (then
                    (local.set $from
                      (i32.load
                        (i32.sub
                          (i32.add (local.get $own) (i32.shl (local.get $place) (i32.const 2)))
                          (i32.const 4))))))
                (br_if $found
                  (i32.and
                    (i32.eq
                      (i32.sub
                        (i32.load
                          (i32.add (local.get $own) (i32.shl (local.get $place) (i32.const 2))))
                        (local.get $from))
                      (local.get $length))
                    (call $same
                      (i32.add (local.get $bytes) (local.get $from))
                      (i32.add (local.get $text) (i32.load (local.get $starts)))
                      (local.get $length))))))
            (local.set $slot
              (i32.and (i32.add (local.get $slot) (i32.const 1)) (local.get $mask)))
            (br $probe)))
        (i32.store (local.get $into) (local.get $place))
        (local.set $starts (i32.add (local.get $starts) (local.get $stride)))
        (local.set $ends (i32.add (local.get $ends) (local.get $stride)))
        (local.set $into (i32.add (local.get $into) (i32.const 4)))
        (local.set $row (i32.add (local.get $row) (i32.const 1)))
        (br $cells)))
    (i32.store (local.get $table) (local.get $size))
    (local.get $row))

  ;; The lowest so many bytes of eight, of which there are as many; none below 1.
  (func $lowest (param $bytes i32) (result i64)
    (if (i32.ge_s (local.get $bytes) (i32.const 8)) (then (return (i64.const -1))))
    (if (i32.le_s (local.get $bytes) (i32.const 0)) (then (return (i64.const 0))))
    (i64.sub
      (i64.shl (i64.const 1) (i64.extend_i32_u (i32.shl (local.get $bytes) (i32.const 3))))
      (i64.const 1)))

  (func $mixed (param $hash i32) (param $word i64) (result i32)
    (local $both i64)
    (local.set $both
      (i64.mul
        (i64.xor (i64.extend_i32_u (local.get $hash)) (local.get $word))
        (i64.const 0x9fb21c651e98df25)))
    (local.set $both
      (i64.mul
        (i64.xor (local.get $both) (i64.shr_u (local.get $both) (i64.const 35)))
        (i64.const 0x9fb21c651e98df25)))
    (i32.wrap_i64 (i64.xor (local.get $both) (i64.shr_u (local.get $both) (i64.const 32)))))

  ;; Are so many bytes the same? Up to seven behind them are read.
  (func $same (param $one i32) (param $other i32) (param $length i32) (result i32)
    (loop $words
      (if (i32.le_s (local.get $length) (i32.const 0)) (then (return (i32.const 1))))
      (if
        (i64.ne
          (i64.const 0)
          (i64.and
            (i64.xor (i64.load (local.get $one)) (i64.load (local.get $other)))
            (call $lowest (local.get $length))))
        (then (return (i32.const 0))))
      (local.set $one (i32.add (local.get $one) (i32.const 8)))
      (local.set $other (i32.add (local.get $other) (i32.const 8)))
      (local.set $length (i32.sub (local.get $length) (i32.const 8)))
      (br $words))
    (i32.const 0))

  ;; Unpacks what Snappy has packed, between `$from` and `$end`, to `$into`, at most `$most` bytes. Up to
  ;; 16 bytes behind either are read or written. Returns how many bytes there are; -1 where it is damaged.
  (func (export "unpack")
    (param $from i32) (param $end i32) (param $into i32) (param $most i32)
    (result i32)
    (local $tag i32) (local $length i32) (local $back i32) (local $to i32) (local $last i32)
    (local $size i32)

    (local.set $to (local.get $into))
    (local.set $last (i32.add (local.get $into) (local.get $most)))
    ;; How long it is stands before it.
    (block $begun
      (loop $bytes
        (if (i32.ge_u (local.get $from) (local.get $end)) (then (return (i32.const -1))))
        (local.set $tag (i32.load8_u (local.get $from)))
        (local.set $from (i32.add (local.get $from) (i32.const 1)))
        (br_if $begun (i32.lt_u (local.get $tag) (i32.const 128)))
        (br $bytes)))
    (block $done
      (loop $parts
        (br_if $done (i32.ge_u (local.get $from) (local.get $end)))
        (local.set $tag (i32.load8_u (local.get $from)))
        (local.set $from (i32.add (local.get $from) (i32.const 1)))
        (local.set $length (i32.shr_u (local.get $tag) (i32.const 2)))
        (if (i32.eqz (i32.and (local.get $tag) (i32.const 3)))
          (then
            ;; Bytes as they are; of many, their number stands in the next one to four bytes.
            (if (i32.ge_u (local.get $length) (i32.const 60))
              (then
                (local.set $size (i32.sub (local.get $length) (i32.const 59)))
                (local.set $length
                  (i32.and
                    (i32.load (local.get $from))
                    (i32.shr_u
                      (i32.const -1)
                      (i32.sub (i32.const 32) (i32.shl (local.get $size) (i32.const 3))))))
                (local.set $from (i32.add (local.get $from) (local.get $size)))))
            (local.set $length (i32.add (local.get $length) (i32.const 1)))
            (if
              (i32.or
                (i32.or
                  (i32.gt_u (local.get $from) (local.get $end))
                  (i32.eqz (local.get $length)))
                (i32.or
                  (i32.gt_u (local.get $length) (i32.sub (local.get $end) (local.get $from)))
                  (i32.gt_u (local.get $length) (i32.sub (local.get $last) (local.get $to)))))
              (then (return (i32.const -1))))
            (if (i32.le_u (local.get $length) (i32.const 16))
              (then (v128.store (local.get $to) (v128.load (local.get $from))))
              (else (memory.copy (local.get $to) (local.get $from) (local.get $length))))
            (local.set $from (i32.add (local.get $from) (local.get $length))))
          (else
            ;; Bytes that were there before, so many back.
            (if (i32.eq (i32.and (local.get $tag) (i32.const 3)) (i32.const 1))
              (then
                (local.set $length
                  (i32.add (i32.and (local.get $length) (i32.const 7)) (i32.const 4)))
                (local.set $back
                  (i32.or
                    (i32.shl (i32.and (local.get $tag) (i32.const 0xe0)) (i32.const 3))
                    (i32.load8_u (local.get $from))))
                (local.set $from (i32.add (local.get $from) (i32.const 1))))
              (else
                (local.set $length (i32.add (local.get $length) (i32.const 1)))
                (if (i32.eq (i32.and (local.get $tag) (i32.const 3)) (i32.const 2))
                  (then
                    (local.set $back (i32.load16_u (local.get $from)))
                    (local.set $from (i32.add (local.get $from) (i32.const 2))))
                  (else
                    (local.set $back (i32.load (local.get $from)))
                    (local.set $from (i32.add (local.get $from) (i32.const 4)))))))
            (if
              (i32.or
                (i32.or
                  (i32.gt_u (local.get $from) (local.get $end))
                  (i32.eqz (local.get $back)))
                (i32.or
                  (i32.gt_u (local.get $back) (i32.sub (local.get $to) (local.get $into)))
                  (i32.gt_u (local.get $length) (i32.sub (local.get $last) (local.get $to)))))
              (then (return (i32.const -1))))
            (call $again (local.get $to) (local.get $back) (local.get $length))))
        (local.set $to (i32.add (local.get $to) (local.get $length)))
        (br $parts)))
    (i32.sub (local.get $to) (local.get $into)))

  ;; Writes so many bytes as stand so far back, which may be among those that are written. Up to seven
  ;; behind them are written, too.
  (func $again (param $to i32) (param $back i32) (param $length i32)
    (if (i32.ge_u (local.get $back) (i32.const 8))
      (then
        (loop $words
          (i64.store
            (local.get $to)
            (i64.load (i32.sub (local.get $to) (local.get $back))))
          (local.set $to (i32.add (local.get $to) (i32.const 8)))
          (local.set $length (i32.sub (local.get $length) (i32.const 8)))
          (br_if $words (i32.gt_s (local.get $length) (i32.const 0)))))
      (else
        (loop $bytes
          (i32.store8
            (local.get $to)
            (i32.load8_u (i32.sub (local.get $to) (local.get $back))))
          (local.set $to (i32.add (local.get $to) (i32.const 1)))
          (local.set $length (i32.sub (local.get $length) (i32.const 1)))
          (br_if $bytes (i32.gt_s (local.get $length) (i32.const 0)))))))
)
