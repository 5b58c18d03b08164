// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/** UIMA XMI with its type system as an exchange format. */
package org.isnad.uima.xmi;
