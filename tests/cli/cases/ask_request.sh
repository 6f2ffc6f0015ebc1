# SPDX-License-Identifier: GPL-2.0-or-later
kmemdb ask full.db request -p order=3
kmemdb ask full.db request --section zones --format csv -p order=9 -p gfp=GFP_HIGHUSER_MOVABLE
