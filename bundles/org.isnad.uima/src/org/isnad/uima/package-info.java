// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/** The bridge between the model and Apache UIMA: the derived type system, CAS and model, pipelines and their suggestions. All offsets are UTF-16 code units. */
package org.isnad.uima;
