;; Loops over the rows of a column, which are put into this memory a piece at a time. JavaScript takes
;; as long for the first hundred thousand rows of each loop, until it is compiled, as for millions
;; behind them. `node scripts/wasm.mjs` compiles it.
(module
  (memory (export "memory") 1024)

  ;; Of the whole numbers from `$floor` on: adds to how many there are, and widens their ends, which
  ;; stand at `$told`: size, least, most.
  (func (export "ends")
    (param $wholes i32) (param $rows i32) (param $floor i32) (param $told i32)
    (local $end i32) (local $whole i32) (local $size i32) (local $least i32) (local $most i32)
    (local.set $size (i32.load (local.get $told)))
    (local.set $least (i32.load offset=4 (local.get $told)))
    (local.set $most (i32.load offset=8 (local.get $told)))
    (local.set $end (i32.add (local.get $wholes) (i32.shl (local.get $rows) (i32.const 2))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $wholes) (local.get $end)))
        (local.set $whole (i32.load (local.get $wholes)))
        (if (i32.ge_s (local.get $whole) (local.get $floor))
          (then
            (local.set $size (i32.add (local.get $size) (i32.const 1)))
            (local.set $least
              (select (local.get $whole) (local.get $least)
                (i32.lt_s (local.get $whole) (local.get $least))))
            (local.set $most
              (select (local.get $whole) (local.get $most)
                (i32.gt_s (local.get $whole) (local.get $most))))))
        (local.set $wholes (i32.add (local.get $wholes) (i32.const 4)))
        (br $next)))
    (i32.store (local.get $told) (local.get $size))
    (i32.store offset=4 (local.get $told) (local.get $least))
    (i32.store offset=8 (local.get $told) (local.get $most)))

  ;; How the whole numbers from `$floor` on follow each other. At `$told`: how many there were, the
  ;; last one, whether one was larger than the one before it, and whether one was smaller.
  (func (export "order")
    (param $wholes i32) (param $rows i32) (param $floor i32) (param $told i32)
    (local $end i32) (local $whole i32) (local $count i32) (local $last i32)
    (local $rises i32) (local $falls i32)
    (local.set $count (i32.load (local.get $told)))
    (local.set $last (i32.load offset=4 (local.get $told)))
    (local.set $rises (i32.load offset=8 (local.get $told)))
    (local.set $falls (i32.load offset=12 (local.get $told)))
    (local.set $end (i32.add (local.get $wholes) (i32.shl (local.get $rows) (i32.const 2))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $wholes) (local.get $end)))
        (local.set $whole (i32.load (local.get $wholes)))
        (if (i32.ge_s (local.get $whole) (local.get $floor))
          (then
            (if (local.get $count)
              (then
                (local.set $rises
                  (i32.or (local.get $rises) (i32.gt_s (local.get $whole) (local.get $last))))
                (local.set $falls
                  (i32.or (local.get $falls) (i32.lt_s (local.get $whole) (local.get $last))))))
            (local.set $count (i32.add (local.get $count) (i32.const 1)))
            (local.set $last (local.get $whole))))
        (local.set $wholes (i32.add (local.get $wholes) (i32.const 4)))
        (br $next)))
    (i32.store (local.get $told) (local.get $count))
    (i32.store offset=4 (local.get $told) (local.get $last))
    (i32.store offset=8 (local.get $told) (local.get $rises))
    (i32.store offset=12 (local.get $told) (local.get $falls)))

  ;; Counts the whole numbers from `$floor` on in a table that begins with `$least`.
  (func (export "countWholes")
    (param $wholes i32) (param $rows i32) (param $floor i32) (param $least i32) (param $table i32)
    (local $end i32) (local $whole i32) (local $place i32)
    (local.set $end (i32.add (local.get $wholes) (i32.shl (local.get $rows) (i32.const 2))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $wholes) (local.get $end)))
        (local.set $whole (i32.load (local.get $wholes)))
        (if (i32.ge_s (local.get $whole) (local.get $floor))
          (then
            (local.set $place
              (i32.add (local.get $table)
                (i32.shl (i32.sub (local.get $whole) (local.get $least)) (i32.const 2))))
            (i32.store (local.get $place) (i32.add (i32.load (local.get $place)) (i32.const 1)))))
        (local.set $wholes (i32.add (local.get $wholes) (i32.const 4)))
        (br $next))))

  ;; The numbers that were counted so, and how often each was, as doubles. Returns how many they are.
  (func (export "runs")
    (param $table i32) (param $span i32) (param $least i32) (param $unit f64)
    (param $values i32) (param $counts i32) (result i32)
    (local $end i32) (local $count i32) (local $from i32)
    (local.set $from (local.get $values))
    (local.set $end (i32.add (local.get $table) (i32.shl (local.get $span) (i32.const 2))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $table) (local.get $end)))
        (local.set $count (i32.load (local.get $table)))
        (if (local.get $count)
          (then
            (f64.store (local.get $values)
              (f64.div (f64.convert_i32_s (local.get $least)) (local.get $unit)))
            (f64.store (local.get $counts) (f64.convert_i32_u (local.get $count)))
            (local.set $values (i32.add (local.get $values) (i32.const 8)))
            (local.set $counts (i32.add (local.get $counts) (i32.const 8)))))
        (local.set $table (i32.add (local.get $table) (i32.const 4)))
        (local.set $least (i32.add (local.get $least) (i32.const 1)))
        (br $next)))
    (i32.shr_u (i32.sub (local.get $values) (local.get $from)) (i32.const 3)))

  ;; Counts the marks, which are below `$floor`: the one below it has the first place in the table.
  (func (export "countMarks")
    (param $wholes i32) (param $rows i32) (param $floor i32) (param $table i32)
    (local $end i32) (local $whole i32) (local $place i32)
    (local.set $end (i32.add (local.get $wholes) (i32.shl (local.get $rows) (i32.const 2))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $wholes) (local.get $end)))
        (local.set $whole (i32.load (local.get $wholes)))
        (if (i32.lt_s (local.get $whole) (local.get $floor))
          (then
            (local.set $place
              (i32.add (local.get $table)
                (i32.shl
                  (i32.sub (i32.sub (local.get $floor) (local.get $whole)) (i32.const 1))
                  (i32.const 2))))
            (i32.store (local.get $place) (i32.add (i32.load (local.get $place)) (i32.const 1)))))
        (local.set $wholes (i32.add (local.get $wholes) (i32.const 4)))
        (br $next))))

  ;; Counts every `$step`-th code.
  (func (export "count8")
    (param $codes i32) (param $rows i32) (param $step i32) (param $table i32)
    (local $end i32) (local $place i32)
    (local.set $end (i32.add (local.get $codes) (local.get $rows)))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $codes) (local.get $end)))
        (local.set $place
          (i32.add (local.get $table) (i32.shl (i32.load8_u (local.get $codes)) (i32.const 2))))
        (i32.store (local.get $place) (i32.add (i32.load (local.get $place)) (i32.const 1)))
        (local.set $codes (i32.add (local.get $codes) (local.get $step)))
        (br $next))))

  ;; Counts every `$step`-th code, of 16 bits.
  (func (export "count16")
    (param $codes i32) (param $rows i32) (param $step i32) (param $table i32)
    (local $end i32) (local $place i32)
    (local.set $end (i32.add (local.get $codes) (i32.shl (local.get $rows) (i32.const 1))))
    (local.set $step (i32.shl (local.get $step) (i32.const 1)))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $codes) (local.get $end)))
        (local.set $place
          (i32.add (local.get $table) (i32.shl (i32.load16_u (local.get $codes)) (i32.const 2))))
        (i32.store (local.get $place) (i32.add (i32.load (local.get $place)) (i32.const 1)))
        (local.set $codes (i32.add (local.get $codes) (local.get $step)))
        (br $next))))

  ;; Counts every `$step`-th code, of 32 bits.
  (func (export "count32")
    (param $codes i32) (param $rows i32) (param $step i32) (param $table i32)
    (local $end i32) (local $place i32)
    (local.set $end (i32.add (local.get $codes) (i32.shl (local.get $rows) (i32.const 2))))
    (local.set $step (i32.shl (local.get $step) (i32.const 2)))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $codes) (local.get $end)))
        (local.set $place
          (i32.add (local.get $table) (i32.shl (i32.load (local.get $codes)) (i32.const 2))))
        (i32.store (local.get $place) (i32.add (i32.load (local.get $place)) (i32.const 1)))
        (local.set $codes (i32.add (local.get $codes) (local.get $step)))
        (br $next))))

  ;; The numbers of whole ones and of marks, for which `$odds` has one each, as doubles.
  (func (export "read32")
    (param $wholes i32) (param $rows i32) (param $floor i32) (param $unit f64)
    (param $odds i32) (param $into i32)
    (local $end i32) (local $whole i32)
    (local.set $end (i32.add (local.get $wholes) (i32.shl (local.get $rows) (i32.const 2))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $wholes) (local.get $end)))
        (local.set $whole (i32.load (local.get $wholes)))
        (f64.store (local.get $into)
          (if (result f64) (i32.lt_s (local.get $whole) (local.get $floor))
            (then
              (f64.load
                (i32.add (local.get $odds)
                  (i32.shl
                    (i32.sub (i32.sub (local.get $floor) (local.get $whole)) (i32.const 1))
                    (i32.const 3)))))
            (else (f64.div (f64.convert_i32_s (local.get $whole)) (local.get $unit)))))
        (local.set $wholes (i32.add (local.get $wholes) (i32.const 4)))
        (local.set $into (i32.add (local.get $into) (i32.const 8)))
        (br $next))))

  ;; The sums of two numbers each. Returns how many are not finite though both numbers are there.
  (func (export "add")
    (param $one i32) (param $other i32) (param $rows i32) (param $into i32) (result i32)
    (local $end i32) (local $a f64) (local $b f64) (local $result f64) (local $odd i32)
    (local.set $end (i32.add (local.get $one) (i32.shl (local.get $rows) (i32.const 3))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $one) (local.get $end)))
        (local.set $a (f64.load (local.get $one)))
        (local.set $b (f64.load (local.get $other)))
        (local.set $result (f64.add (local.get $a) (local.get $b)))
        (f64.store (local.get $into) (local.get $result))
        ;; What is not finite is not even 0 when it is subtracted from itself; NaN is not itself.
        (local.set $odd
          (i32.add (local.get $odd)
            (i32.and
              (f64.ne (f64.sub (local.get $result) (local.get $result)) (f64.const 0))
              (i32.and
                (f64.eq (local.get $a) (local.get $a))
                (f64.eq (local.get $b) (local.get $b))))))
        (local.set $one (i32.add (local.get $one) (i32.const 8)))
        (local.set $other (i32.add (local.get $other) (i32.const 8)))
        (local.set $into (i32.add (local.get $into) (i32.const 8)))
        (br $next)))
    (local.get $odd))

  ;; The differences of two numbers each. Returns how many are not finite though both numbers are there.
  (func (export "sub")
    (param $one i32) (param $other i32) (param $rows i32) (param $into i32) (result i32)
    (local $end i32) (local $a f64) (local $b f64) (local $result f64) (local $odd i32)
    (local.set $end (i32.add (local.get $one) (i32.shl (local.get $rows) (i32.const 3))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $one) (local.get $end)))
        (local.set $a (f64.load (local.get $one)))
        (local.set $b (f64.load (local.get $other)))
        (local.set $result (f64.sub (local.get $a) (local.get $b)))
        (f64.store (local.get $into) (local.get $result))
        ;; What is not finite is not even 0 when it is subtracted from itself; NaN is not itself.
        (local.set $odd
          (i32.add (local.get $odd)
            (i32.and
              (f64.ne (f64.sub (local.get $result) (local.get $result)) (f64.const 0))
              (i32.and
                (f64.eq (local.get $a) (local.get $a))
                (f64.eq (local.get $b) (local.get $b))))))
        (local.set $one (i32.add (local.get $one) (i32.const 8)))
        (local.set $other (i32.add (local.get $other) (i32.const 8)))
        (local.set $into (i32.add (local.get $into) (i32.const 8)))
        (br $next)))
    (local.get $odd))

  ;; The products of two numbers each. Returns how many are not finite though both numbers are there.
  (func (export "mul")
    (param $one i32) (param $other i32) (param $rows i32) (param $into i32) (result i32)
    (local $end i32) (local $a f64) (local $b f64) (local $result f64) (local $odd i32)
    (local.set $end (i32.add (local.get $one) (i32.shl (local.get $rows) (i32.const 3))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $one) (local.get $end)))
        (local.set $a (f64.load (local.get $one)))
        (local.set $b (f64.load (local.get $other)))
        (local.set $result (f64.mul (local.get $a) (local.get $b)))
        (f64.store (local.get $into) (local.get $result))
        ;; What is not finite is not even 0 when it is subtracted from itself; NaN is not itself.
        (local.set $odd
          (i32.add (local.get $odd)
            (i32.and
              (f64.ne (f64.sub (local.get $result) (local.get $result)) (f64.const 0))
              (i32.and
                (f64.eq (local.get $a) (local.get $a))
                (f64.eq (local.get $b) (local.get $b))))))
        (local.set $one (i32.add (local.get $one) (i32.const 8)))
        (local.set $other (i32.add (local.get $other) (i32.const 8)))
        (local.set $into (i32.add (local.get $into) (i32.const 8)))
        (br $next)))
    (local.get $odd))

  ;; The quotients of two numbers each. Returns how many are not finite though both numbers are there.
  (func (export "div")
    (param $one i32) (param $other i32) (param $rows i32) (param $into i32) (result i32)
    (local $end i32) (local $a f64) (local $b f64) (local $result f64) (local $odd i32)
    (local.set $end (i32.add (local.get $one) (i32.shl (local.get $rows) (i32.const 3))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $one) (local.get $end)))
        (local.set $a (f64.load (local.get $one)))
        (local.set $b (f64.load (local.get $other)))
        (local.set $result (f64.div (local.get $a) (local.get $b)))
        (f64.store (local.get $into) (local.get $result))
        ;; What is not finite is not even 0 when it is subtracted from itself; NaN is not itself.
        (local.set $odd
          (i32.add (local.get $odd)
            (i32.and
              (f64.ne (f64.sub (local.get $result) (local.get $result)) (f64.const 0))
              (i32.and
                (f64.eq (local.get $a) (local.get $a))
                (f64.eq (local.get $b) (local.get $b))))))
        (local.set $one (i32.add (local.get $one) (i32.const 8)))
        (local.set $other (i32.add (local.get $other) (i32.const 8)))
        (local.set $into (i32.add (local.get $into) (i32.const 8)))
        (br $next)))
    (local.get $odd))

  ;; Numbers without their signs.
  (func (export "abs") (param $values i32) (param $rows i32) (param $into i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $values) (i32.shl (local.get $rows) (i32.const 3))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $values) (local.get $end)))
        (f64.store (local.get $into) (f64.abs (f64.load (local.get $values))))
        (local.set $values (i32.add (local.get $values) (i32.const 8)))
        (local.set $into (i32.add (local.get $into) (i32.const 8)))
        (br $next))))

  ;; Numbers with the other sign.
  (func (export "neg") (param $values i32) (param $rows i32) (param $into i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $values) (i32.shl (local.get $rows) (i32.const 3))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $values) (local.get $end)))
        (f64.store (local.get $into) (f64.neg (f64.load (local.get $values))))
        (local.set $values (i32.add (local.get $values) (i32.const 8)))
        (local.set $into (i32.add (local.get $into) (i32.const 8)))
        (br $next))))

  ;; Whether the one number is equal to the other: 3 where it is, 0 where it is not, 1 where one of them is
  ;; not there.
  (func (export "eq")
    (param $one i32) (param $other i32) (param $rows i32) (param $into i32)
    (local $end i32) (local $a f64) (local $b f64)
    (local.set $end (i32.add (local.get $one) (i32.shl (local.get $rows) (i32.const 3))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $one) (local.get $end)))
        (local.set $a (f64.load (local.get $one)))
        (local.set $b (f64.load (local.get $other)))
        (i32.store8 (local.get $into)
          (i32.sub
            (i32.add (i32.const 1)
              (i32.shl (f64.eq (local.get $a) (local.get $b)) (i32.const 1)))
            (i32.or (f64.lt (local.get $a) (local.get $b)) (f64.gt (local.get $a) (local.get $b)))))
        (local.set $one (i32.add (local.get $one) (i32.const 8)))
        (local.set $other (i32.add (local.get $other) (i32.const 8)))
        (local.set $into (i32.add (local.get $into) (i32.const 1)))
        (br $next))))

  ;; Whether the one number is below the other: 3 where it is, 0 where it is not, 1 where one of them is
  ;; not there.
  (func (export "lt")
    (param $one i32) (param $other i32) (param $rows i32) (param $into i32)
    (local $end i32) (local $a f64) (local $b f64)
    (local.set $end (i32.add (local.get $one) (i32.shl (local.get $rows) (i32.const 3))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $one) (local.get $end)))
        (local.set $a (f64.load (local.get $one)))
        (local.set $b (f64.load (local.get $other)))
        (i32.store8 (local.get $into)
          (i32.sub
            (i32.add (i32.const 1)
              (i32.shl (f64.lt (local.get $a) (local.get $b)) (i32.const 1)))
            (f64.ge (local.get $a) (local.get $b))))
        (local.set $one (i32.add (local.get $one) (i32.const 8)))
        (local.set $other (i32.add (local.get $other) (i32.const 8)))
        (local.set $into (i32.add (local.get $into) (i32.const 1)))
        (br $next))))

  ;; Whether the one number is not above the other: 3 where it is, 0 where it is not, 1 where one of them is
  ;; not there.
  (func (export "le")
    (param $one i32) (param $other i32) (param $rows i32) (param $into i32)
    (local $end i32) (local $a f64) (local $b f64)
    (local.set $end (i32.add (local.get $one) (i32.shl (local.get $rows) (i32.const 3))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $one) (local.get $end)))
        (local.set $a (f64.load (local.get $one)))
        (local.set $b (f64.load (local.get $other)))
        (i32.store8 (local.get $into)
          (i32.sub
            (i32.add (i32.const 1)
              (i32.shl (f64.le (local.get $a) (local.get $b)) (i32.const 1)))
            (f64.gt (local.get $a) (local.get $b))))
        (local.set $one (i32.add (local.get $one) (i32.const 8)))
        (local.set $other (i32.add (local.get $other) (i32.const 8)))
        (local.set $into (i32.add (local.get $into) (i32.const 1)))
        (br $next))))

  ;; Writes down which rows, from `$first` on, are true, as the second bit says. Returns how many.
  (func (export "rows")
    (param $truths i32) (param $rows i32) (param $first i32) (param $into i32) (result i32)
    (local $end i32) (local $from i32)
    (local.set $from (local.get $into))
    (local.set $end (i32.add (local.get $truths) (local.get $rows)))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $truths) (local.get $end)))
        (i32.store (local.get $into) (local.get $first))
        (local.set $into
          (i32.add (local.get $into)
            (i32.shl
              (i32.shr_u (i32.load8_u (local.get $truths)) (i32.const 1))
              (i32.const 2))))
        (local.set $truths (i32.add (local.get $truths) (i32.const 1)))
        (local.set $first (i32.add (local.get $first) (i32.const 1)))
        (br $next)))
    (i32.shr_u (i32.sub (local.get $into) (local.get $from)) (i32.const 2)))

  ;; What is known of each kind, in the rows that have it. Returns all bits of that.
  (func (export "known")
    (param $kinds i32) (param $rows i32) (param $known i32) (param $into i32) (result i32)
    (local $end i32) (local $own i32) (local $all i32)
    (local.set $end (i32.add (local.get $kinds) (i32.shl (local.get $rows) (i32.const 2))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $kinds) (local.get $end)))
        (local.set $own (i32.load8_u (i32.add (local.get $known) (i32.load (local.get $kinds)))))
        (i32.store8 (local.get $into) (local.get $own))
        (local.set $all (i32.or (local.get $all) (local.get $own)))
        (local.set $kinds (i32.add (local.get $kinds) (i32.const 4)))
        (local.set $into (i32.add (local.get $into) (i32.const 1)))
        (br $next)))
    (local.get $all))

  ;; Mixes the hash that `$hashes` has of each code into that of its row.
  (func (export "mix8")
    (param $codes i32) (param $rows i32) (param $hashes i32) (param $into i32)
    (local $end i32) (local $hash i32)
    (local.set $end (i32.add (local.get $codes) (local.get $rows)))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $codes) (local.get $end)))
        (local.set $hash
          (i32.load
            (i32.add (local.get $hashes) (i32.shl (i32.load8_u (local.get $codes)) (i32.const 2)))))
        (local.set $hash
          (i32.mul
            (i32.xor (i32.rotl (i32.load (local.get $into)) (i32.const 13)) (local.get $hash))
            (i32.const 0x85ebca6b)))
        (i32.store (local.get $into)
          (i32.xor (local.get $hash) (i32.shr_u (local.get $hash) (i32.const 15))))
        (local.set $codes (i32.add (local.get $codes) (i32.const 1)))
        (local.set $into (i32.add (local.get $into) (i32.const 4)))
        (br $next))))

  ;; Mixes the hash that `$hashes` has of each code, of 16 bits into that of its row.
  (func (export "mix16")
    (param $codes i32) (param $rows i32) (param $hashes i32) (param $into i32)
    (local $end i32) (local $hash i32)
    (local.set $end (i32.add (local.get $codes) (i32.shl (local.get $rows) (i32.const 1))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $codes) (local.get $end)))
        (local.set $hash
          (i32.load
            (i32.add (local.get $hashes) (i32.shl (i32.load16_u (local.get $codes)) (i32.const 2)))))
        (local.set $hash
          (i32.mul
            (i32.xor (i32.rotl (i32.load (local.get $into)) (i32.const 13)) (local.get $hash))
            (i32.const 0x85ebca6b)))
        (i32.store (local.get $into)
          (i32.xor (local.get $hash) (i32.shr_u (local.get $hash) (i32.const 15))))
        (local.set $codes (i32.add (local.get $codes) (i32.const 2)))
        (local.set $into (i32.add (local.get $into) (i32.const 4)))
        (br $next))))

  ;; Mixes the hash that `$hashes` has of each code, of 32 bits into that of its row.
  (func (export "mix32")
    (param $codes i32) (param $rows i32) (param $hashes i32) (param $into i32)
    (local $end i32) (local $hash i32)
    (local.set $end (i32.add (local.get $codes) (i32.shl (local.get $rows) (i32.const 2))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $codes) (local.get $end)))
        (local.set $hash
          (i32.load
            (i32.add (local.get $hashes) (i32.shl (i32.load (local.get $codes)) (i32.const 2)))))
        (local.set $hash
          (i32.mul
            (i32.xor (i32.rotl (i32.load (local.get $into)) (i32.const 13)) (local.get $hash))
            (i32.const 0x85ebca6b)))
        (i32.store (local.get $into)
          (i32.xor (local.get $hash) (i32.shr_u (local.get $hash) (i32.const 15))))
        (local.set $codes (i32.add (local.get $codes) (i32.const 4)))
        (local.set $into (i32.add (local.get $into) (i32.const 4)))
        (br $next))))

  ;; The same of whole numbers; `$hashes` are those of marks, which are below `$floor`.
  (func (export "mixWholes")
    (param $wholes i32) (param $rows i32) (param $floor i32) (param $hashes i32) (param $into i32)
    (local $end i32) (local $whole i32) (local $hash i32)
    (local.set $end (i32.add (local.get $wholes) (i32.shl (local.get $rows) (i32.const 2))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $wholes) (local.get $end)))
        (local.set $whole (i32.load (local.get $wholes)))
        (local.set $hash
          (if (result i32) (i32.lt_s (local.get $whole) (local.get $floor))
            (then
              (i32.load
                (i32.add (local.get $hashes)
                  (i32.shl
                    (i32.sub (i32.sub (local.get $floor) (local.get $whole)) (i32.const 1))
                    (i32.const 2)))))
            (else (i32.mul (local.get $whole) (i32.const 0x9e3779b1)))))
        (local.set $hash
          (i32.mul
            (i32.xor (i32.rotl (i32.load (local.get $into)) (i32.const 13)) (local.get $hash))
            (i32.const 0x85ebca6b)))
        (i32.store (local.get $into)
          (i32.xor (local.get $hash) (i32.shr_u (local.get $hash) (i32.const 15))))
        (local.set $wholes (i32.add (local.get $wholes) (i32.const 4)))
        (local.set $into (i32.add (local.get $into) (i32.const 4)))
        (br $next))))

  ;; Each hash has a bit, which says in `$seen` that it was seen, and in `$again` that it was seen
  ;; again. They have `$mask` + 1 words of 32 bits.
  (func (export "see")
    (param $hashes i32) (param $rows i32) (param $mask i32) (param $seen i32) (param $again i32)
    (local $end i32) (local $hash i32) (local $word i32) (local $bit i32) (local $old i32)
    (local $place i32)
    (local.set $end (i32.add (local.get $hashes) (i32.shl (local.get $rows) (i32.const 2))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $hashes) (local.get $end)))
        ;; Its bits are mixed as MurmurHash3 ends (Appleby).
        (local.set $hash (i32.load (local.get $hashes)))
        (local.set $hash
          (i32.mul
            (i32.xor (local.get $hash) (i32.shr_u (local.get $hash) (i32.const 16)))
            (i32.const 0x85ebca6b)))
        (local.set $hash
          (i32.xor (local.get $hash) (i32.shr_u (local.get $hash) (i32.const 13))))
        (local.set $word
          (i32.shl
            (i32.and (i32.shr_u (local.get $hash) (i32.const 5)) (local.get $mask))
            (i32.const 2)))
        (local.set $bit (i32.shl (i32.const 1) (local.get $hash)))
        (local.set $place (i32.add (local.get $seen) (local.get $word)))
        (local.set $old (i32.load (local.get $place)))
        (if (i32.and (local.get $old) (local.get $bit))
          (then (local.set $place (i32.add (local.get $again) (local.get $word)))))
        (i32.store (local.get $place) (i32.or (i32.load (local.get $place)) (local.get $bit)))
        (local.set $hashes (i32.add (local.get $hashes) (i32.const 4)))
        (br $next))))

  ;; Writes down which rows, from `$first` on, have a hash that was seen again. Returns how many.
  (func (export "seenAgain")
    (param $hashes i32) (param $rows i32) (param $mask i32) (param $again i32)
    (param $first i32) (param $into i32) (result i32)
    (local $end i32) (local $hash i32) (local $word i32) (local $from i32)
    (local.set $from (local.get $into))
    (local.set $end (i32.add (local.get $hashes) (i32.shl (local.get $rows) (i32.const 2))))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $hashes) (local.get $end)))
        ;; Its bits are mixed as MurmurHash3 ends (Appleby).
        (local.set $hash (i32.load (local.get $hashes)))
        (local.set $hash
          (i32.mul
            (i32.xor (local.get $hash) (i32.shr_u (local.get $hash) (i32.const 16)))
            (i32.const 0x85ebca6b)))
        (local.set $hash
          (i32.xor (local.get $hash) (i32.shr_u (local.get $hash) (i32.const 13))))
        (local.set $word
          (i32.load
            (i32.add (local.get $again)
              (i32.shl
                (i32.and (i32.shr_u (local.get $hash) (i32.const 5)) (local.get $mask))
                (i32.const 2)))))
        (i32.store (local.get $into) (local.get $first))
        (local.set $into
          (i32.add (local.get $into)
            (i32.shl
              (i32.and (i32.shr_u (local.get $word) (local.get $hash)) (i32.const 1))
              (i32.const 2))))
        (local.set $hashes (i32.add (local.get $hashes) (i32.const 4)))
        (local.set $first (i32.add (local.get $first) (i32.const 1)))
        (br $next)))
    (i32.shr_u (i32.sub (local.get $into) (local.get $from)) (i32.const 2)))

  ;; So many digits as a number; below 0 where something else stands among them.
  (func $digits (param $at i32) (param $count i32) (result i32)
    (local $end i32) (local $digit i32) (local $value i32)
    (local.set $end (i32.add (local.get $at) (local.get $count)))
    (loop $next
      (local.set $digit (i32.sub (i32.load8_u (local.get $at)) (i32.const 48)))
      (if (i32.gt_u (local.get $digit) (i32.const 9)) (then (return (i32.const -1))))
      (local.set $value
        (i32.add (i32.mul (local.get $value) (i32.const 10)) (local.get $digit)))
      (local.set $at (i32.add (local.get $at) (i32.const 1)))
      (br_if $next (i32.lt_u (local.get $at) (local.get $end))))
    (local.get $value))

  (func $isLeap (param $year i32) (result i32)
    (i32.and
      (i32.eqz (i32.and (local.get $year) (i32.const 3)))
      (i32.or
        (i32.ne (i32.rem_u (local.get $year) (i32.const 100)) (i32.const 0))
        (i32.eqz (i32.rem_u (local.get $year) (i32.const 400))))))

  (func $daysIn (param $year i32) (param $month i32) (result i32)
    (if (result i32) (i32.eq (local.get $month) (i32.const 2))
      (then (i32.add (i32.const 28) (call $isLeap (local.get $year))))
      (else
        (i32.add (i32.const 30)
          (i32.and
            (i32.add (local.get $month) (i32.shr_u (local.get $month) (i32.const 3)))
            (i32.const 1))))))

  ;; The second since 1970 with which `2024-01-31` begins; NaN for no day of the calendar. Years begin
  ;; in March here, so that the day that some have is the last (`days_from_civil` in
  ;; https://howardhinnant.github.io/date_algorithms.html).
  (func $midnight (param $at i32) (result f64)
    (local $year i32) (local $month i32) (local $day i32) (local $days i32)
    (local.set $year (call $digits (local.get $at) (i32.const 4)))
    (local.set $month (call $digits (i32.add (local.get $at) (i32.const 5)) (i32.const 2)))
    (local.set $day (call $digits (i32.add (local.get $at) (i32.const 8)) (i32.const 2)))
    (if
      (i32.or
        (i32.or
          (i32.ne (i32.load8_u offset=4 (local.get $at)) (i32.const 0x2d))
          (i32.ne (i32.load8_u offset=7 (local.get $at)) (i32.const 0x2d)))
        (i32.or
          (i32.or
            (i32.lt_s (local.get $year) (i32.const 1))
            (i32.gt_u (i32.sub (local.get $month) (i32.const 1)) (i32.const 11)))
          (i32.or
            (i32.lt_s (local.get $day) (i32.const 1))
            (i32.gt_s (local.get $day)
              (call $daysIn (local.get $year) (local.get $month))))))
      (then (return (f64.const nan))))
    (if (i32.le_s (local.get $month) (i32.const 2))
      (then
        (local.set $year (i32.sub (local.get $year) (i32.const 1)))
        (local.set $month (i32.add (local.get $month) (i32.const 12)))))
    (local.set $days
      (i32.div_u
        (i32.add
          (i32.mul (i32.sub (local.get $month) (i32.const 3)) (i32.const 153))
          (i32.const 2))
        (i32.const 5)))
    (local.set $days
      (i32.add
        (i32.add (local.get $days) (i32.mul (local.get $year) (i32.const 365)))
        (i32.add
          (i32.sub
            (i32.div_u (local.get $year) (i32.const 4))
            (i32.div_u (local.get $year) (i32.const 100)))
          (i32.div_u (local.get $year) (i32.const 400)))))
    (local.set $days
      (i32.add (local.get $days) (i32.sub (local.get $day) (i32.const 719469))))
    (f64.mul (f64.convert_i32_s (local.get $days)) (f64.const 86400)))

  ;; The seconds since midnight of `10:00:00`; NaN for no time of day.
  (func $clock (param $at i32) (result f64)
    (local $hour i32) (local $minute i32) (local $second i32)
    (local.set $hour (call $digits (local.get $at) (i32.const 2)))
    (local.set $minute (call $digits (i32.add (local.get $at) (i32.const 3)) (i32.const 2)))
    (local.set $second (call $digits (i32.add (local.get $at) (i32.const 6)) (i32.const 2)))
    (if
      (i32.or
        (i32.or
          (i32.ne (i32.load8_u offset=2 (local.get $at)) (i32.const 0x3a))
          (i32.ne (i32.load8_u offset=5 (local.get $at)) (i32.const 0x3a)))
        (i32.or
          (i32.gt_u (local.get $hour) (i32.const 23))
          (i32.or
            (i32.gt_u (local.get $minute) (i32.const 59))
            (i32.gt_u (local.get $second) (i32.const 59)))))
      (then (return (f64.const nan))))
    (f64.convert_i32_s
      (i32.add
        (i32.mul (local.get $hour) (i32.const 3600))
        (i32.add (i32.mul (local.get $minute) (i32.const 60)) (local.get $second)))))

  ;; The seconds since 1970 in UTC of texts such as `2024-01-31`, or, where they are no days, of such
  ;; as `2024-01-31T10:00:00` with or without a `Z`; NaN for all else. The texts follow each other
  ;; from `$texts` on; where each ends counts from `$first`, where the first begins.
  (func (export "times")
    (param $texts i32) (param $first i32) (param $ends i32) (param $rows i32) (param $areDays i32)
    (param $into i32)
    (local $end i32) (local $at i32) (local $next i32) (local $length i32) (local $between i32)
    (local $seconds f64)
    (local.set $end (i32.add (local.get $ends) (i32.shl (local.get $rows) (i32.const 2))))
    (local.set $at (local.get $texts))
    (block $done
      (loop $each
        (br_if $done (i32.ge_u (local.get $ends) (local.get $end)))
        (local.set $next
          (i32.add (local.get $texts)
            (i32.sub (i32.load (local.get $ends)) (local.get $first))))
        (local.set $length (i32.sub (local.get $next) (local.get $at)))
        (local.set $seconds (f64.const nan))
        (if (local.get $areDays)
          (then
            (if (i32.eq (local.get $length) (i32.const 10))
              (then (local.set $seconds (call $midnight (local.get $at))))))
          (else
            (local.set $between (i32.load8_u offset=10 (local.get $at)))
            (if
              (i32.and
                (i32.or
                  (i32.eq (local.get $length) (i32.const 19))
                  (i32.and
                    (i32.eq (local.get $length) (i32.const 20))
                    (i32.eq (i32.load8_u offset=19 (local.get $at)) (i32.const 0x5a))))
                (i32.or
                  (i32.eq (local.get $between) (i32.const 0x54))
                  (i32.eq (local.get $between) (i32.const 0x20))))
              (then
                (local.set $seconds
                  (f64.add
                    (call $midnight (local.get $at))
                    (call $clock (i32.add (local.get $at) (i32.const 11)))))))))
        (f64.store (local.get $into) (local.get $seconds))
        (local.set $at (local.get $next))
        (local.set $ends (i32.add (local.get $ends) (i32.const 4)))
        (local.set $into (i32.add (local.get $into) (i32.const 8)))
        (br $each))))
)
