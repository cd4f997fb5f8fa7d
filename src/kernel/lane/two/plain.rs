//! Two numbers without vectors.

pub type V = [f64; 2];

macro_rules! arithmetic {
    ($($name:ident: $operator:tt;)*) => {$(
        #[inline(always)]
        pub fn $name(a: V, b: V) -> V {
            [a[0] $operator b[0], a[1] $operator b[1]]
        }
    )*};
}

macro_rules! comparisons {
    ($($name:ident: $operator:tt;)*) => {$(
        #[inline(always)]
        pub fn $name(a: V, b: V) -> V {
            [0, 1].map(|n| f64::from_bits(if a[n] $operator b[n] { u64::MAX } else { 0 }))
        }
    )*};
}

macro_rules! of_bits {
    ($($name:ident: $operator:tt;)*) => {$(
        #[inline(always)]
        pub fn $name(a: V, b: V) -> V {
            [0, 1].map(|n| f64::from_bits(a[n].to_bits() $operator b[n].to_bits()))
        }
    )*};
}

arithmetic! {
    add: +;
    sub: -;
    mul: *;
    div: /;
}

comparisons! {
    lt: <;
    le: <=;
    eq: ==;
}

of_bits! {
    and: &;
    or: |;
    xor: ^;
}

#[inline(always)]
pub fn at_least(v: V, low: V) -> V {
    select(lt(v, low), low, v)
}

#[inline(always)]
pub fn at_most(v: V, high: V) -> V {
    select(lt(high, v), high, v)
}

#[inline(always)]
pub fn splat(x: f64) -> V {
    [x; 2]
}

#[inline(always)]
pub fn of(numbers: [f64; 2]) -> V {
    numbers
}

#[inline(always)]
pub fn get(v: V) -> [f64; 2] {
    v
}

#[inline(always)]
pub fn select(mask: V, yes: V, no: V) -> V {
    [0, 1].map(|n| if mask[n].to_bits() != 0 { yes[n] } else { no[n] })
}

#[inline(always)]
pub fn any(mask: V) -> bool {
    mask.iter().any(|lane| lane.to_bits() != 0)
}

#[inline(always)]
pub fn sqrt(v: V) -> V {
    v.map(f64::sqrt)
}

#[inline(always)]
pub fn add_bits(a: V, b: V) -> V {
    [0, 1].map(|n| f64::from_bits(a[n].to_bits().wrapping_add(b[n].to_bits())))
}

#[inline(always)]
pub fn shift_right_52(v: V) -> V {
    v.map(|x| f64::from_bits(x.to_bits() >> 52))
}

#[inline(always)]
pub fn shift_left_52(v: V) -> V {
    v.map(|x| f64::from_bits(x.to_bits() << 52))
}
