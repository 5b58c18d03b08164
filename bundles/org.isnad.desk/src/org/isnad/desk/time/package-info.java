// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
/** Claims in time: what they speak of and when they were said. */
package org.isnad.desk.time;
