//! What the page is told of the module it runs: that it is at work, and that its memory could not grow.

use js_sys::Function;
use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::{Cell, RefCell};
use std::sync::atomic::{AtomicBool, Ordering};
use wasm_bindgen::prelude::*;

thread_local! {
    static PULSE: RefCell<Option<Function>> = const { RefCell::new(None) };
    static QUARTERS: Cell<u32> = const { Cell::new(0) };
}

/// Quarters between two signs: about a tenth of a millisecond of computing, several with citizens, so that the call costs
/// next to nothing.
const QUARTERS_A_SIGN: u32 = 64;

/// Calls a function in every 64th quarter that runs go through.
#[wasm_bindgen]
pub fn set_pulse(pulse: Function) {
    PULSE.set(Some(pulse));
    entente_kernel::pulse::hear(|| {
        let quarters = QUARTERS.get();
        QUARTERS.set(quarters.wrapping_add(1));
        if !quarters.is_multiple_of(QUARTERS_A_SIGN) {
            return;
        }
        PULSE.with_borrow(|pulse| {
            if let Some(pulse) = pulse {
                // One that throws is no reason to stop.
                let _ = pulse.call0(&JsValue::NULL);
            }
        });
    });
}

static REFUSED: AtomicBool = AtomicBool::new(false);

/// Whether memory was asked for and there was none: a trap that follows is of no other cause.
#[wasm_bindgen]
pub fn out_of_memory() -> bool {
    REFUSED.load(Ordering::Relaxed)
}

/// The system's allocator, which notes when it has nothing left. Rust then stops without a word.
struct Noted;

fn noted(place: *mut u8) -> *mut u8 {
    if place.is_null() {
        REFUSED.store(true, Ordering::Relaxed);
    }
    place
}

// SAFETY: every call is the system's own.
unsafe impl GlobalAlloc for Noted {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        noted(unsafe { System.alloc(layout) })
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        noted(unsafe { System.alloc_zeroed(layout) })
    }

    unsafe fn realloc(&self, place: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        noted(unsafe { System.realloc(place, layout, size) })
    }

    unsafe fn dealloc(&self, place: *mut u8, layout: Layout) {
        unsafe { System.dealloc(place, layout) }
    }
}

#[global_allocator]
static MEMORY: Noted = Noted;
