// @ts-check
/** A test of the contract, for partners. */
"use strict";
