// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/** Why an engine suggests something, in words for people. */
package org.isnad.uima.reason;
