// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/** UIMA CAS JSON as an exchange format: a file holds a CAS with its type system. */
package org.isnad.uima.json;
