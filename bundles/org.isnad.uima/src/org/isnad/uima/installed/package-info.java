// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/** Engines that users install: UIMA descriptors, PEARs and what other bundles recognise, each with a class loader of its own. */
package org.isnad.uima.installed;
